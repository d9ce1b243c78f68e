package be.overzicht.csvw.describe;

import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.read.Resource;
import be.overzicht.rdf.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables in a folder, described, and checked with what was drafted. */
final class DescribedTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final List<Resource> tables = new ArrayList<>();
  final List<Guess> guesses = new ArrayList<>();

  DescribedTables(Path folder) {
    this.folder = folder;
  }

  DescribedTables with(String name, String text) throws IOException {
    return with(name, text, StandardCharsets.UTF_8);
  }

  DescribedTables with(String name, String text, Charset encoding) throws IOException {
    Path file = Files.write(folder.resolve(name), text.getBytes(encoding));
    tables.add(Resource.of(file.toUri().toString(), name, () -> Files.newInputStream(file)));
    return this;
  }

  /** The metadata that is drafted. */
  JsonNode describe() throws IOException {
    String metadata = Describer.describe(tables, guesses::add);
    Files.writeString(folder.resolve("draft-metadata.json"), metadata);
    return JSON.readTree(metadata);
  }

  /** Writes this datatype of a column into the draft, as its owner would. */
  void setDatatype(int column, String datatype) throws IOException {
    Path draft = folder.resolve("draft-metadata.json");
    JsonNode metadata = JSON.readTree(draft.toFile());
    ((ObjectNode) metadata.at("/tableSchema/columns/" + column)).set("datatype", JSON.readTree(datatype));
    Files.writeString(draft, metadata.toString());
  }

  /** What a check with the drafted metadata finds. */
  List<Problem> check() throws IOException {
    List<Problem> problems = new ArrayList<>();
    ConversionReport report =
        Converter.check(ConversionRequest.of(folder.resolve("draft-metadata.json").toString()), problems::add);
    if (report.rows() == 0) {
      throw new AssertionError("no row was checked");
    }
    return problems;
  }

  /** The statements of the drafted metadata, in the minimal mode. */
  String convert() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Converter.convert(ConversionRequest.of(folder.resolve("draft-metadata.json").toString()).with(Mode.MINIMAL), out,
        problem -> { });
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The base datatype of a column, with its format behind a space. */
  static String datatype(JsonNode table, int column) {
    JsonNode datatype = table.at("/tableSchema/columns/" + column + "/datatype");
    if (datatype.isTextual()) {
      return datatype.asText();
    }
    JsonNode format = datatype.get("format");
    return datatype.get("base").asText() + " " + (format.isTextual() ? format.asText() : format.toString());
  }
}
