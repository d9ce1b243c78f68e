package be.overzicht.http.page.display;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfTranslation;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the things of each class are shown. It is read when a release is opened, and gone with its snapshot.
 *
 * @param byClass the display of a class, by the IRI of the class
 */
public record Displays(Map<String, Display> byClass) {
  private static final String FOLDER = "shapes/display/";

  /** Reads the display shapes of a release for all who have its snapshot. */
  public static void open(Release release, Snapshot snapshot) {
    snapshot.part(Displays.class, any -> read(release));
  }

  /** Those of a snapshot; none where it is not that of a release. */
  public static Displays of(Snapshot snapshot) {
    return snapshot.part(Displays.class, any -> new Displays(Map.of()));
  }

  /** How a thing of these classes is shown, where one of them has a display. */
  public Optional<Display> find(List<String> classes) {
    return classes.stream().map(byClass::get).filter(Objects::nonNull).findFirst();
  }

  private static Displays read(Release release) {
    RdfTranslation shapes = new RdfTranslation(release.uris().root());
    try {
      for (String file : release.ontologyFiles()) {
        if (file.startsWith(FOLDER) && file.endsWith(".ttl")) {
          try (InputStream in = release.open(Layout.ONTOLOGY + "/" + file)) {
            shapes.read(RdfFormat.TURTLE, in);
          }
        }
      }
    } catch (IOException failure) {
      throw new ReleaseException("cannot read the display shapes of the release " + release.name() + ": " + failure
          + "; check the disk", failure);
    }
    byte[] quads = shapes.document(Prefixes.of(release.uris())).bytes(RdfFormat.NQUADS);
    try (Snapshot graph = Snapshot.read("display shapes", release.instant(), release.uris(),
        new ByteArrayInputStream(quads))) {
      return new Displays(new DisplayReader(Facts.of(graph), release.uris()).byClass());
    }
  }
}
