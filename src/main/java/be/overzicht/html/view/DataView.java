package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import be.overzicht.html.section.Value;
import java.util.List;

/**
 * How to get the data: download, harvest, query, and examples for common tools.
 *
 * @param title the heading
 * @param lead what this is in a sentence
 * @param edition the release that it is about
 * @param downloads the files, in groups
 * @param ways other ways to the data
 * @param examples code to copy
 * @param citation how to cite this release
 */
public record DataView(String title, String lead, Edition edition, List<Downloads> downloads, List<Value> ways,
    List<Example> examples, String citation) implements View {

  /** A release: its name, and the day it was published on. */
  public record Edition(String name, String day) {}

  /** Files of one sort. */
  public record Downloads(String title, String intro, List<File> files) {}

  /** A file: where it is, what it is, how big, and its checksum. */
  public record File(Link link, String form, String size, String checksum) {}

  /** Code for one tool. */
  public record Example(String tool, String id, String code) {}

  @Override
  public String template() {
    return "data.jte";
  }
}
