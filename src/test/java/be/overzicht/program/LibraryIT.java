package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code target/overzicht-csvw.jar} is a library for programs of others. */
class LibraryIT {
  private static final Path JAR = Path.of(System.getProperty("overzicht.jar")).resolveSibling("overzicht-csvw.jar");

  @Test
  void a_program_of_others_reads_rows_and_statements(@TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    LibraryTest.assertReads(JAR, folder);
  }

  @Test
  void it_has_its_own_pom_with_the_versions_of_this_build() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      ZipEntry pom = jar.getEntry("META-INF/maven/be.overzicht/overzicht-csvw/pom.xml");
      String text = new String(jar.getInputStream(pom).readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("<artifactId>overzicht-csvw</artifactId>"));
      assertFalse(text.matches("(?s).*(@\\w|\\$\\{).*"), text);
      assertNotNull(jar.getEntry("META-INF/LICENSE"));
    }
  }
}
