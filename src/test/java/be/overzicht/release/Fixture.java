package be.overzicht.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Folders of releases as earlier programs left them. */
public final class Fixture {
  private Fixture() {}

  /** Two releases of the first layout, of 1 and 2 January 2026: things, a concept, terms, and a place of others. */
  public static ReleaseFolder firstLayout(Path folder) throws IOException {
    return unpack("layout-1.zip", folder);
  }

  /** The same, and one of 3 January with the second layout, which moves the place and renames the concept. */
  public static ReleaseFolder secondLayout(Path folder) throws IOException {
    return unpack("layout-2.zip", folder);
  }

  private static ReleaseFolder unpack(String name, Path folder) throws IOException {
    try (InputStream in = Fixture.class.getResourceAsStream(name); ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName());
        if (!entry.isDirectory()) {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
    return new ReleaseFolder(folder);
  }
}
