package be.overzicht.csvw.plan;

import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.QuickForm;
import be.overzicht.csvw.datatype.TextForm;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.Parsed;
import be.overzicht.csvw.parse.bytes.ByteForms;
import be.overzicht.csvw.parse.bytes.ByteRewrite;
import be.overzicht.csvw.parse.bytes.ByteRewrites;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.remedy.Remedies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of one column become values
 * (<a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">the tabular data model, section 6.4</a>). A plain
 * text that is a value as it stands stays where it is; only others become strings.
 */
public final class CellPlan {
  private final int column;
  private final String label;
  private final Datatype datatype;
  private final CellParser parser;
  private final QuickForm quick;
  private final TextForm recognised;
  private final boolean mayHoldSpace;
  private final Optional<ByteRewrite> rewrite;
  private final String separator;
  private final String defaultText;
  private final List<String> nulls;
  private final boolean onlyEmptyIsNull;
  private final boolean required;
  private final boolean plainText;
  private final boolean simpleList;
  private final boolean quickList;
  private final byte separatorByte;

  public CellPlan(int column, String label, Inherited properties) {
    this.column = column;
    this.label = label;
    this.datatype = properties.datatype() == null ? Datatype.STRING : properties.datatype();
    this.parser = CellParsers.of(datatype);
    this.quick = QuickForm.of(datatype);
    this.recognised = quick != QuickForm.NEVER ? quick
        : ByteForms.of(datatype).orElse(QuickForm.NEVER);
    this.rewrite = ByteRewrites.of(datatype);
    this.mayHoldSpace = datatype.base().family() == Family.TEXT;
    this.separator = properties.separator();
    this.defaultText = properties.defaultText() == null ? "" : properties.defaultText();
    this.nulls = properties.nulls() == null ? List.of("") : properties.nulls();
    this.onlyEmptyIsNull = nulls.equals(List.of(""));
    this.required = Boolean.TRUE.equals(properties.required());
    this.plainText = datatype.base().keepsLineBreaks();
    this.simpleList = separator != null && separator.length() == 1 && separator.charAt(0) < 128 && onlyEmptyIsNull
        && defaultText.isEmpty();
    this.quickList = simpleList && datatype.base().keepsSpacesOfItems() && quick == QuickForm.ANY;
    this.separatorByte = quickList ? (byte) separator.charAt(0) : 0;
  }

  public Datatype datatype() {
    return datatype;
  }

  public boolean isRequired() {
    return required;
  }

  public String label() {
    return label;
  }

  /** Puts the values of a cell in their row. */
  public void read(RowCells cells, int from, int to, CellFaults problems) {
    byte[] bytes = cells.bytes();
    cells.open(column);
    boolean quickly = from < to && onlyEmptyIsNull && separator == null
        && (!mayHoldSpace || plainText || isTidy(bytes, from, to)) && recognised.accepts(bytes, from, to);
    if (quickly) {
      cells.add(column, bytes, from, to);
    } else if (from < to && rewrite.isPresent() && onlyEmptyIsNull && separator == null
        && cells.add(column, rewrite.get(), from, to)) {
      return;
    } else if (quickList && from < to) {
      items(cells, bytes, from, to);
    } else if (from == to && onlyEmptyIsNull && defaultText.isEmpty()) {
      none(problems);
    } else {
      read(cells, new String(bytes, from, to - from, StandardCharsets.UTF_8), problems);
    }
  }

  /** The items of a list of plain texts, between separators of one byte; empty ones are none. */
  private void items(RowCells cells, byte[] bytes, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || bytes[i] == separatorByte) {
        if (i > start) {
          cells.add(column, bytes, start, i);
        }
        start = i + 1;
      }
    }
  }

  private void read(RowCells cells, String text, CellFaults problems) {
    String normal = normalized(text);
    String value = normal.isEmpty() ? defaultText : normal;
    if (separator == null) {
      single(cells, value, problems);
    } else if (value.isEmpty() || nulls.contains(value)) {
      cells.none(column, text);
      none(problems);
    } else {
      for (String item : Texts.split(value, separator)) {
        item(cells, datatype.base().keepsSpacesOfItems() ? item : item.strip(), problems);
      }
    }
  }

  private void item(RowCells cells, String text, CellFaults problems) {
    String value = text.isEmpty() ? defaultText : text;
    if (!nulls.contains(value)) {
      parse(cells, value, problems);
    }
  }

  private void single(RowCells cells, String value, CellFaults problems) {
    if (nulls.contains(value)) {
      cells.none(column, value);
      none(problems);
    } else {
      parse(cells, value, problems);
    }
  }

  private void parse(RowCells cells, String text, CellFaults problems) {
    Parsed parsed = parser.parse(text);
    if (parsed instanceof Parsed.Valid valid) {
      cells.add(column, valid.lexical(), valid.canonical());
    } else {
      cells.addFaulty(column, text);
      Parsed.Invalid invalid = Remedies.explain(text, datatype, parser, (Parsed.Invalid) parsed);
      problems.add(ProblemKind.CELL, column,
          "column \"" + label + "\": " + Texts.quoted(text) + " " + invalid.rule(), invalid.remedy());
    }
  }

  private void none(CellFaults problems) {
    if (required) {
      problems.add(ProblemKind.MISSING, column, "column \"" + label + "\": there is no value, and one is required",
          "fill in the cell, or delete the row");
    }
  }

  private String normalized(String text) {
    if (plainText) {
      return text;
    }
    String spaced = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    return datatype.base().keepsSpaces() ? spaced : spaced.strip().replaceAll("\\s{2,}", " ");
  }

  /** Whether no white space of this text has to be changed. */
  private static boolean isTidy(byte[] bytes, int from, int to) {
    boolean before = true;
    for (int i = from; i < to; i++) {
      boolean space = bytes[i] >= 0 && bytes[i] <= ' ';
      if (space && (before || bytes[i] != ' ' || i == to - 1)) {
        return false;
      }
      before = space;
    }
    return true;
  }
}
