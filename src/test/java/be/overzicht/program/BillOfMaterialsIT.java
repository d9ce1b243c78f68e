package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the jar says that it is made of, by two lists of different makers: CycloneDX, and the licences it carries. */
class BillOfMaterialsIT {
  private static final Pattern COORDINATES = Pattern.compile("\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - ");

  @Test
  void the_bill_in_the_jar_names_every_library_whose_licence_the_jar_carries() throws IOException {
    Set<String> billed = new TreeSet<>();
    for (JsonNode component : new ObjectMapper().readTree(entry("META-INF/sbom/bom.json")).get("components")) {
      billed.add(component.get("group").asText() + ":" + component.get("name").asText() + ":"
          + component.get("version").asText());
    }
    assertFalse(billed.isEmpty());
    assertEquals(licensed(), billed);
  }

  private static Set<String> licensed() throws IOException {
    String licences = new String(entry("META-INF/THIRD-PARTY.txt"), StandardCharsets.UTF_8);
    return COORDINATES.matcher(licences).results().map(found -> found.group(1))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static byte[] entry(String name) throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("overzicht.jar"));
        InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return in.readAllBytes();
    }
  }
}
