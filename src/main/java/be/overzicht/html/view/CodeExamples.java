package be.overzicht.html.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Code that gets the data with common tools, from text files with {@code {base}} where the address belongs. */
public final class CodeExamples {
  private static final List<Map.Entry<String, String>> TOOLS = List.of(
      Map.entry("curl", "curl"), Map.entry("python", "Python"), Map.entry("r", "R"),
      Map.entry("javascript", "JavaScript"), Map.entry("java", "Java"),
      Map.entry("excel", "Excel (Power Query)"), Map.entry("excel-sparql", "Excel (Power Query), SPARQL"));

  private CodeExamples() {}

  /** All examples for a server at this address. */
  public static List<DataView.Example> all(String base) {
    return TOOLS.stream().map(tool -> new DataView.Example(tool.getValue(), tool.getKey(),
        read(tool.getKey() + ".txt").replace("{base}", base))).toList();
  }

  private static String read(String name) {
    try (InputStream in = CodeExamples.class.getResourceAsStream("/be/overzicht/html/examples/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read examples/" + name, e);
    }
  }
}
