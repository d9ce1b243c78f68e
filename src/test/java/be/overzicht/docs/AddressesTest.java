package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on addresses lists what the running server says of itself, no more and no less. */
class AddressesTest {
  private static final Path PAGE = Path.of("docs/http.md");
  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `(/[^`]*)` \\|");

  @Test
  void every_address_is_documented_and_every_documented_address_exists() throws IOException {
    assertEquals(served(), documented());
  }

  private static Set<String> served() throws IOException {
    JsonNode description = new ObjectMapper().readTree(Site.running().get("/openapi.json").body());
    Set<String> paths = new TreeSet<>();
    description.get("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  private static Set<String> documented() throws IOException {
    Set<String> paths = new TreeSet<>();
    Matcher rows = FIRST_CELL.matcher(Files.readString(PAGE));
    while (rows.find()) {
      paths.add(rows.group(1));
    }
    return paths;
  }
}
