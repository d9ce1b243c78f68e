package be.overzicht.csvw.table;

import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.plan.Texts;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by the header whether a table is cut as its dialect says, with metadata and without. */
final class HeaderShape {
  private final Header header;
  private final Optional<Schema> schema;
  private final List<ColumnDescription> described;
  private final Dialect dialect;
  private final Place place;

  /** The shape of the header of a table with this schema; without one the header tells the columns. */
  HeaderShape(Header header, Optional<Schema> schema, Dialect dialect, String file) {
    this.header = header;
    this.schema = schema;
    this.described = schema.map(Schema::realColumns).orElse(List.of());
    this.dialect = dialect;
    this.place = new Place(file, header.line(), 0);
  }

  /** What is wrong, for a table with all these columns; one that is cut at the wrong place ends the conversion. */
  List<Finding> findings(List<ColumnDescription> all) {
    if (header.width() == 0) {
      return dialect.headerRows() == 0 ? List.of() : List.of(empty());
    }
    checkLineEnds();
    checkDelimiter();
    return names(all);
  }

  private Finding empty() {
    if (!header.comments().isEmpty()) {
      return finding(ProblemKind.HEADER, "the line of the header begins with " + dialect.commentPrefix()
          + ", and is a comment", "delete the lines above the header, or set \"skipRows\": " + header.comments().size()
          + " in the dialect");
    }
    return finding(ProblemKind.HEADER, "the file is empty"
        + (described.isEmpty() ? "" : ", and its metadata describes " + described.size() + " columns"),
        "restore the table, or write at least its header");
  }

  /**
   * What is wrong with the names of these columns, those of the header included: values of two columns with one name fall
   * together (<a href="https://www.w3.org/TR/tabular-metadata/#schema-columns">Metadata Vocabulary, section 5.5</a>).
   */
  private List<Finding> names(List<ColumnDescription> all) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Integer first = seen.putIfAbsent(all.get(i).nameAt(i + 1), i + 1);
      if (first != null) {
        String what = "columns " + first + " and " + (i + 1) + " have the title " + Texts.quoted(all.get(i).label(i + 1))
            + ", so that their values fall together";
        findings.add(schema.isEmpty() ? finding(ProblemKind.TABLE_WARNING, what, "rename one of them")
            : finding(ProblemKind.HEADER, what, "give each of them a \"name\" of its own in the metadata"));
      }
    }
    for (int i = 0; i < header.titles().size() && schema.isEmpty(); i++) {
      if (header.titles().get(i).isEmpty()) {
        findings.add(finding(ProblemKind.TABLE_WARNING, "column " + (i + 1) + " has no title",
            "write one, or delete the column if it is empty"));
      }
    }
    return findings;
  }

  /** The lines of an old Macintosh end with CR alone: the whole file is one row. */
  private void checkLineEnds() {
    boolean alone = header.titles().stream().flatMap(List::stream).anyMatch(title -> title.matches("(?s).*\\r(?!\\n).*"))
        || dialect.headerRows() == 0 && header.firstRow().matches("(?s).*\\r(?!\\n).*");
    if (alone && !dialect.lineTerminators().contains("\r")) {
      throw new FaultException(ProblemKind.TABLE, place, "the lines end with CR alone, so that the file is one row",
          "save the table with LF or CRLF line ends, or set \"lineTerminators\": \"\\r\" in the dialect");
    }
  }

  private void checkDelimiter() {
    boolean known = described.size() > 1;
    if (header.width() != 1 || described.size() == 1) {
      return;
    }
    for (String other : List.of(";", "\t", ",", "|")) {
      if (!other.equals(dialect.delimiter()) && Texts.split(header.text(), other).size() > 1
          && (known || header.firstRow().isEmpty() || header.firstRow().contains(other) || isSeparatorLine())) {
        throw wrongDelimiter(other);
      }
    }
  }

  /** Excel writes such a line for itself. */
  private boolean isSeparatorLine() {
    return header.text().matches("(?i)sep=.");
  }

  private FaultException wrongDelimiter(String found) {
    String expected = Texts.quoted(dialect.delimiter());
    String name = switch (found) {
      case "\t" -> "tab characters";
      case ";" -> "semicolons, as Excel writes here,";
      default -> Texts.quoted(found);
    };
    if (isSeparatorLine()) {
      return new FaultException(ProblemKind.TABLE, place, "the first line is " + Texts.quoted(header.text())
          + ", which Excel writes for itself: cells are cut by " + name + " where " + expected + " is expected",
          "delete this line, and save the table with " + expected + " between cells, or set \"delimiter\": "
              + Texts.quoted(found) + " in the dialect");
    }
    return new FaultException(ProblemKind.TABLE, place,
        "the header is one cell, cut by " + name + " where " + expected + " is expected",
        "save the table with " + expected + " between cells, or set \"delimiter\": " + Texts.quoted(found)
            + " in the dialect");
  }

  private Finding finding(ProblemKind kind, String what, String remedy) {
    return Finding.at(kind, place, what, remedy);
  }
}
