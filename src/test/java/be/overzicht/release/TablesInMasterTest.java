package be.overzicht.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.rdf.Uris;
import be.overzicht.testing.Site;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The graph of a table in the master is what {@code convert --minimal} makes of it, sorted, each statement once. */
class TablesInMasterTest {
  private static final Path DATA = Path.of("data");

  @Test
  void every_table_is_in_the_master_as_convert_writes_it() throws IOException {
    Site site = Site.running();
    Uris uris = new Uris(site.base());
    Path master = new ReleaseFolder(site.releases()).current().orElseThrow().file(Layout.QUADS);
    Map<String, List<String>> graphs = graphs(Files.readAllBytes(master));
    for (String table : List.of("entries", "participations", "initiatives", "working-areas", "sources")) {
      assertEquals(converted(site, table), graphs.get(uris.graph(table)), table);
    }
  }

  private static List<String> converted(Site site, String table) throws IOException {
    String folder = site.base() + "/dumps/latest/";
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Converter.convert(ConversionRequest.of(folder + table + ".csv-metadata.json").withFolder(folder, DATA)
        .with(Mode.MINIMAL), lines, problem -> { });
    return lines.toString(StandardCharsets.UTF_8).lines().sorted().distinct().toList();
  }

  private static Map<String, List<String>> graphs(byte[] master) throws IOException {
    try (BufferedReader quads = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(new ByteArrayInputStream(master)), StandardCharsets.UTF_8))) {
      return quads.lines().collect(Collectors.groupingBy(line -> line.substring(line.lastIndexOf('<') + 1,
          line.length() - "> .".length()), TreeMap::new, Collectors.mapping(line ->
          line.substring(0, line.lastIndexOf(" <")) + " .", Collectors.toList())));
    }
  }
}
