package be.overzicht.http.page.figure;

import be.overzicht.html.section.Figure;
import be.overzicht.http.page.model.Reading;
import java.util.Optional;

/** The figures of pages by their names. */
public final class PageFigures {
  private static final String INITIATIVE = "initiative";

  private PageFigures() {}

  /** The figure of this name, as the reader's address asks for it. */
  public static Optional<Figure> find(Reading reading, String name) {
    return switch (name) {
      case "map" -> Optional.of(map(reading));
      case "timeline" -> Optional.of(new TimelineFigure(reading).figure());
      case "matrix" -> Optional.of(new MatrixFigure(reading).figure());
      default -> Optional.empty();
    };
  }

  /** The page that a figure stands on. */
  public static String page(Reading reading, String name) {
    String initiative = reading.address().first(INITIATIVE);
    return name.equals("map") && !initiative.isEmpty() ? "/doc/initiatief/" + initiative : "/";
  }

  private static Figure map(Reading reading) {
    String initiative = reading.edition().uris().id("initiatief", reading.address().first(INITIATIVE));
    return reading.address().first(INITIATIVE).isEmpty()
        ? new MapFigure(reading, any -> true).figure(reading.t("map.title"), reading.t("map.intro"))
        : new MapFigure(reading, initiative::equals).figure(
            reading.label(initiative) + ": " + reading.t("initiative.map"), reading.t("initiative.map.intro"));
  }
}
