package be.overzicht.html.section;

import be.overzicht.html.View;
import be.overzicht.html.picture.RegionMap;
import java.util.List;

/**
 * A figure alone.
 *
 * @param figure the figure
 * @param page where it stands among other things
 * @param template how it is written
 */
public record FigureView(Figure figure, String page, String template) implements View {
  /** Written as an image. */
  public static final String IMAGE = "figure.jte";
  /** Written as a page for a frame. */
  public static final String FRAMED = "embed.jte";

  /** Whom its outlines are from. */
  public List<String> credits() {
    return figure.picture() instanceof RegionMap map ? map.credits() : List.of();
  }
}
