package be.overzicht.csvw.plan;

import be.overzicht.csvw.parse.bytes.ByteRewrite;
import be.overzicht.rdf.ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one row, as places in bytes: those of the file where a text is a value as it stands, those of a scratch
 * otherwise. A cell has no value, one, or those of a list. Used again for every row.
 */
public final class RowCells {
  private static final byte HAS_KEY = 1;
  private static final byte FAULTY = 2;

  private final ByteOutput scratch = new ByteOutput(1 << 12);
  private final int[] first;
  private final int[] count;
  private byte[][] source = new byte[16][];
  private int[] from = new int[16];
  private int[] to = new int[16];
  private byte[][] keySource = new byte[16][];
  private int[] keyFrom = new int[16];
  private int[] keyTo = new int[16];
  private byte[] marks = new byte[16];
  private final String[] nullText;
  private byte[] bytes;
  private int values;
  private long number;
  private int sourceNumber;

  /** For rows of so many columns. */
  public RowCells(int columns) {
    first = new int[columns];
    count = new int[columns];
    nullText = new String[columns];
  }

  /** Begins a row whose cells stand in these bytes, with its numbers in the table and in the file. */
  public void begin(byte[] rowBytes, long rowNumber, int rowSourceNumber) {
    bytes = rowBytes;
    scratch.clear();
    values = 0;
    number = rowNumber;
    sourceNumber = rowSourceNumber;
  }

  /** The bytes that the cells of the row stand in. */
  public byte[] bytes() {
    return bytes;
  }

  /** The number of the row in its table, from 1. */
  public long number() {
    return number;
  }

  /** The number of the row in its file, from 1. */
  public int sourceNumber() {
    return sourceNumber;
  }

  /** Begins the values of a column. */
  public void open(int column) {
    first[column] = values;
    count[column] = 0;
    nullText[column] = null;
  }

  /** Says that the cell holds a text that means no value. */
  public void none(int column, String text) {
    nullText[column] = text.isEmpty() ? null : text;
  }

  /** Whether the cell holds a text that means no value, and is not just empty. */
  public boolean saysNone(int column) {
    return nullText[column] != null;
  }

  /** Adds a value that stands in these bytes. */
  public void add(int column, byte[] bytes, int begin, int end) {
    int value = next(column);
    source[value] = bytes;
    from[value] = begin;
    to[value] = end;
    marks[value] = 0;
  }

  /** Adds a value with a lexical and a canonical form. */
  public void add(int column, String lexical, String canonical) {
    int begin = scratch.size();
    scratch.add(lexical);
    add(column, scratch.array(), begin, scratch.size());
    if (!canonical.equals(lexical)) {
      int value = values - 1;
      keyFrom[value] = scratch.size();
      scratch.add(canonical);
      keySource[value] = scratch.array();
      keyTo[value] = scratch.size();
      marks[value] = HAS_KEY;
    }
  }

  /** Adds the value of a cell that is rewritten; false when only the parser can tell. */
  boolean add(int column, ByteRewrite rewrite, int begin, int end) {
    int start = scratch.size();
    int shared = rewrite.write(bytes, begin, end, scratch);
    if (shared == ByteRewrite.UNUSUAL) {
      scratch.end(start);
      return false;
    }
    add(column, scratch.array(), start, scratch.size());
    if (shared < scratch.size() - start) {
      int value = values - 1;
      keySource[value] = scratch.array();
      keyFrom[value] = start;
      keyTo[value] = start + shared;
      marks[value] = HAS_KEY;
    }
    return true;
  }

  /** Adds a text that is not a value of the datatype. */
  public void addFaulty(int column, String text) {
    add(column, text, text);
    marks[values - 1] = FAULTY;
  }

  /** The first value of a column; those of one column follow each other. */
  public int first(int column) {
    return first[column];
  }

  /** How many values a column has. */
  public int count(int column) {
    return count[column];
  }

  /** Whether the text of a value is none of its datatype. */
  public boolean isFaulty(int value) {
    return marks[value] == FAULTY;
  }

  /** The bytes that the lexical form of a value stands in. */
  public byte[] source(int value) {
    return source[value];
  }

  /** Where the lexical form begins. */
  public int from(int value) {
    return from[value];
  }

  /** Where the lexical form ends. */
  public int to(int value) {
    return to[value];
  }

  /** The bytes that the canonical form of a value stands in, by which keys and addresses know it. */
  public byte[] keySource(int value) {
    return marks[value] == HAS_KEY ? keySource[value] : source[value];
  }

  /** Where the canonical form begins. */
  public int keyFrom(int value) {
    return marks[value] == HAS_KEY ? keyFrom[value] : from[value];
  }

  /** Where the canonical form ends. */
  public int keyTo(int value) {
    return marks[value] == HAS_KEY ? keyTo[value] : to[value];
  }

  /** The canonical texts of a column. */
  public List<String> texts(int column) {
    List<String> texts = new ArrayList<>();
    for (int value = first[column]; value < first[column] + count[column]; value++) {
      texts.add(text(value));
    }
    return texts;
  }

  /** The text of a column in messages. */
  public String shown(int column) {
    return nullText[column] == null ? String.join(",", texts(column)) : nullText[column];
  }

  /** The lexical form of a value. */
  public String lexical(int value) {
    return new String(source[value], from[value], to[value] - from[value], StandardCharsets.UTF_8);
  }

  /** The canonical text of a value. */
  public String text(int value) {
    return new String(keySource(value), keyFrom(value), keyTo(value) - keyFrom(value), StandardCharsets.UTF_8);
  }

  private int next(int column) {
    if (values == source.length) {
      int more = values * 2;
      source = Arrays.copyOf(source, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
      keySource = Arrays.copyOf(keySource, more);
      keyFrom = Arrays.copyOf(keyFrom, more);
      keyTo = Arrays.copyOf(keyTo, more);
      marks = Arrays.copyOf(marks, more);
    }
    count[column]++;
    return values++;
  }
}
