package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.section.Section;
import java.util.List;
import java.util.Set;

/** What the page of one kind of thing shows before all its statements. */
public interface Portrait {

  /** What it is, in a sentence; empty to take the description in the data. */
  default String lead() {
    return "";
  }

  /** Short states. */
  default List<Badge> badges() {
    return List.of();
  }

  /** The sections, the most important first. */
  List<Section> sections();

  /** The concepts whose things point here and are already shown. */
  default Set<String> shown() {
    return Set.of();
  }

  /** The properties by which things point here that are already shown. */
  default Set<String> waysShown() {
    return Set.of();
  }
}
