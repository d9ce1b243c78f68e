package be.overzicht.conformance;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.read.Resource;
import be.overzicht.rdf.RdfFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Assumptions;

/**
 * The W3C test suite of CSV on the Web, where it lies beside the project: its manifests, and its web site in a folder.
 */
final class CsvwSuite {
  static final String BASE = "http://www.w3.org/2013/csvw/tests/";

  private static final Path FOLDER = Path.of("../shared/suites/csvw");
  /** What the site of the suite says about where metadata is: its tests 259 and 260 need it. */
  private static final String WELL_KNOWN =
      "{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n";

  private CsvwSuite() {}

  /** The entries of a manifest; the test is skipped when the suite is not there. */
  static List<Entry> entries(String manifest) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the suite is not at ../shared/suites/csvw");
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(FOLDER.resolve(manifest).toFile()).get("entries")) {
      entries.add(new Entry(node));
    }
    return entries;
  }

  /** The graph of a file of the suite. */
  static Model graph(String file) throws IOException {
    try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
      return Rio.parse(in, BASE + file, RdfFormat.ofFileName(file).orElseThrow().rio());
    }
  }

  /** One test of a manifest. */
  record Entry(JsonNode node) {
    String id() {
      return node.get("id").asText().replaceFirst(".*#", "");
    }

    String type() {
      return node.get("type").asText().replace("csvt:", "");
    }

    String name() {
      return id() + " " + node.get("name").asText();
    }

    String result() {
      return node.get("result").asText();
    }

    ConversionRequest request() {
      JsonNode option = node.path("option");
      String action = BASE + node.get("action").asText();
      ConversionRequest request = ConversionRequest.of(action).withFolder(BASE, FOLDER)
          .with(option.path("minimal").asBoolean() ? Mode.MINIMAL : Mode.STANDARD).asking(this::find);
      return option.has("metadata") ? request.withUserMetadata(BASE + option.get("metadata").asText()) : request;
    }

    /** What the suite's server would send along. */
    private Optional<Resource> find(String address) {
      if (address.equals("http://www.w3.org/.well-known/csvm")) {
        return Optional.of(Resource.of(address, address,
            () -> new ByteArrayInputStream(WELL_KNOWN.getBytes(StandardCharsets.UTF_8))));
      }
      boolean linked = node.has("httpLink") && address.equals(BASE + node.get("action").asText());
      return linked ? Optional.of(new Resource(address, address,
          () -> Files.newInputStream(FOLDER.resolve(node.get("action").asText())),
          Optional.of(node.get("httpLink").asText()), Optional.of("text/csv"), Optional.empty())) : Optional.empty();
    }
  }
}
