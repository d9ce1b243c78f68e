package be.overzicht.release.dump;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.publish.Staging;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** What the files of a dump are called. */
final class DumpNames {
  /** The dump of everything. */
  static final String WHOLE = "overzicht";

  private static final int BUFFER = 1 << 16;

  private DumpNames() {}

  /** Where a dump is stored: compressed, once. */
  static String path(String name, RdfFormat format) {
    return Layout.DUMPS + "/" + name + "." + format.extension() + ".gz";
  }

  /** Creates a dump. */
  static OutputStream create(Staging staging, String name, RdfFormat format) throws IOException {
    return staging.create(path(name, format), format.mediaType());
  }

  /** Reads a dump that was written. */
  static InputStream open(Staging staging, String name, RdfFormat format) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(
        Files.newInputStream(staging.folder().resolve(path(name, format))), BUFFER), BUFFER);
  }
}
