package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.jar.JarFile;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runnable jar alone converts to every form, and carries the licences of what is in it. */
class JarIT {
  private static final Program JAR = Program.fromJar();
  private static final String TABLE = "src/test/resources/program/table.csv-metadata.json";

  @Test
  void it_tells_its_version_and_its_commands() {
    assertTrue(JAR.run("--version").out().startsWith("overzicht "));
    Commands.Result help = JAR.run("--help");
    assertEquals(0, help.exit());
    for (String command : new String[] {"run", "build", "check", "convert", "serve"}) {
      assertTrue(help.out().contains("  " + command + " "), help::out);
    }
  }

  @Test
  void a_command_that_does_not_exist_is_wrong_usage() {
    assertEquals(2, JAR.run("publish").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nt", "ttl", "jsonld", "rdf", "trig", "nq"})
  void it_converts_to(String form) throws IOException {
    Commands.Result converted = JAR.run("convert", "--minimal", "--format", form, TABLE);
    assertEquals(0, converted.exit(), converted::err);
    assertEquals(3, graph(converted.out(), form).size());
  }

  @Test
  void it_carries_licences_and_notices() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("overzicht.jar"))) {
      for (String file : new String[] {"LICENSE", "NOTICE", "THIRD-PARTY.txt"}) {
        assertNotNull(jar.getEntry("META-INF/" + file), file);
      }
      assertEquals("true", jar.getManifest().getMainAttributes().getValue("Multi-Release"));
      assertTrue(jar.stream().noneMatch(entry -> entry.getName().matches("META-INF/.*\\.(SF|DSA|RSA)")));
    }
  }

  private static Set<Statement> graph(String text, String form) throws IOException {
    RDFFormat format = Rio.getParserFormatForFileName("x." + form).orElseThrow();
    return Set.copyOf(Rio.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "", format));
  }
}
