package be.overzicht.build;

import be.overzicht.csvw.metadata.PropertyColumns.PropertyColumn;
import be.overzicht.csvw.metadata.PropertyColumns;
import be.overzicht.quality.SourceCell;
import be.overzicht.quality.SourceLine;
import be.overzicht.quality.SourceLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Finds the row of a table that describes a thing: the standard mode of
 * <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data</a> says it, and is run when first asked.
 */
final class SourceRows implements SourceLines {
  private static final String URL = "http://www.w3.org/ns/csvw#url";
  private static final String DESCRIBES = "http://www.w3.org/ns/csvw#describes";
  private static final String ROW = "#row=";

  private final Tables tables;
  private final Map<Path, List<String>> texts = new HashMap<>();
  private Map<String, List<SourceLine>> lines;
  private PropertyColumns columns;

  SourceRows(Tables tables) {
    this.tables = tables;
  }

  @Override
  public List<SourceLine> of(String subject) {
    if (lines == null) {
      lines = read();
    }
    return lines.getOrDefault(subject, List.of());
  }

  @Override
  public Optional<SourceCell> cell(SourceLine line, String property) {
    try {
      if (columns == null) {
        columns = tables.columns();
      }
      Path file = Path.of(line.file());
      Optional<PropertyColumn> column = columns.only(tables.uris().table(file.getFileName().toString()), property);
      if (column.isEmpty() || !file.startsWith(tables.folder())) {
        return Optional.empty();
      }
      List<String> text = texts.get(file);
      if (text == null) {
        text = Files.readAllLines(file);
        texts.put(file, text);
      }
      int start = start(text.get(line.line() - 1), column.get().number());
      return start == 0 ? Optional.empty() : Optional.of(new SourceCell(line, start, column.get().label()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The character, from 1, at which a cell of a line begins; commas between quotation marks divide nothing. 0 when it
   * begins on a later line, behind a cell with line breaks.
   */
  static int start(String line, int number) {
    boolean isQuoted = false;
    int cell = 1;
    int at = 0;
    for (; cell < number && at < line.length(); at++) {
      isQuoted ^= line.charAt(at) == '"';
      cell += line.charAt(at) == ',' && !isQuoted ? 1 : 0;
    }
    return cell < number ? 0 : at + 1;
  }

  private Map<String, List<SourceLine>> read() {
    try {
      Path rows = Files.createTempFile("overzicht-rows", ".nt");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
          tables.convertWithRows(out);
        }
        return parse(rows);
      } finally {
        Files.delete(rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, List<SourceLine>> parse(Path rows) throws IOException {
    Rows found = new Rows();
    try (Stream<String> triples = Files.lines(rows)) {
      String wanted = triples.filter(SourceRows::isOfRow).collect(Collectors.joining("\n"));
      Rio.createParser(RDFFormat.NTRIPLES).setRDFHandler(found).parse(new StringReader(wanted));
    }
    return found.lines(this::line);
  }

  /** Whether a triple tells of a row; most tell of the things in it, and need not be read. */
  private static boolean isOfRow(String triple) {
    return triple.contains(DESCRIBES) || triple.contains(URL);
  }

  private SourceLine line(String address) {
    int row = address.lastIndexOf(ROW);
    String table = address.substring(address.lastIndexOf('/', row) + 1, row);
    return new SourceLine(tables.folder().resolve(table).toString(),
        Integer.parseInt(address.substring(row + ROW.length())));
  }

  /** Collects which row describes what, and where the row is. */
  private static final class Rows extends AbstractRDFHandler {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, List<String>> describers = new HashMap<>();

    @Override
    public void handleStatement(Statement statement) {
      String row = statement.getSubject().stringValue();
      String object = statement.getObject().stringValue();
      switch (statement.getPredicate().stringValue()) {
        case URL -> addresses.put(row, object);
        case DESCRIBES -> describers.computeIfAbsent(object, thing -> new ArrayList<>(1)).add(row);
        default -> { }
      }
    }

    Map<String, List<SourceLine>> lines(Function<String, SourceLine> line) {
      Map<String, List<SourceLine>> lines = new HashMap<>();
      describers.forEach((thing, rows) ->
          lines.put(thing, rows.stream().map(addresses::get).map(line).toList()));
      return lines;
    }
  }
}
