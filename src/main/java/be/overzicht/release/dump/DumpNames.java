package be.overzicht.release.dump;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.OutputStream;

/** What the files of a dump are called. */
final class DumpNames {
  /** The dump of everything. */
  static final String WHOLE = "overzicht";

  private DumpNames() {}

  /** Where a dump is stored: compressed, once. */
  static String path(String name, RdfFormat format) {
    return Layout.DUMPS + "/" + name + "." + format.extension() + ".gz";
  }

  /** Creates a dump. */
  static OutputStream create(Staging staging, String name, RdfFormat format) throws IOException {
    return staging.create(path(name, format), format.mediaType());
  }
}
