package be.overzicht.rdf;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault in a source: where it stands, what it is, and what to do about it.
 *
 * <p>Written as one line: {@code data/initiatives.csv:17:4 column "start": "2022-13-01" is not a date; write it as YYYY,
 * YYYY-MM or YYYY-MM-DD}.
 *
 * @param severity an error stops a release, a warning does not
 * @param file the source as the user named it
 * @param line the line in the file, from 1; 0 when the fault is in the file as a whole
 * @param column the character in that line, from 1; 0 when the fault is in the line as a whole
 * @param what what is wrong, with the column title and the value where there is one
 * @param remedy what to do next; empty when {@code what} says it all
 */
public record Problem(Severity severity, String file, int line, int column, String what, String remedy)
    implements Comparable<Problem> {
  /** The sheet of a workbook, whose lines are rows. */
  private static final Pattern SHEET =
      Pattern.compile("(.*\\.(?:xlsx|ods)(?:\\.gz)?|standard input)#(.+)", Pattern.CASE_INSENSITIVE);

  /** How bad a fault is. */
  public enum Severity {
    /** Nothing is published. */
    ERROR,
    /** Reported, and published all the same. */
    WARNING;

    /** The name in messages. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Problem {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(file);
    Objects.requireNonNull(what);
    Objects.requireNonNull(remedy);
  }

  /** An error at a place in a file. */
  public static Problem error(String file, int line, int column, String what, String remedy) {
    return new Problem(Severity.ERROR, file, line, column, what, remedy);
  }

  /** A warning at a place in a file. */
  public static Problem warning(String file, int line, int column, String what, String remedy) {
    return new Problem(Severity.WARNING, file, line, column, what, remedy);
  }

  /** Whether this stops a release. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** The place in a sheet as people call it: {@code D12}. */
  private String cell() {
    StringBuilder letters = new StringBuilder();
    for (int rest = Math.max(1, column); rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(line).toString();
  }

  /** The one line that people read; control characters of the source never break it. */
  @Override
  public String toString() {
    Matcher sheet = SHEET.matcher(file);
    StringBuilder text = new StringBuilder(file);
    if (line > 0 && sheet.matches()) {
      text.setLength(0);
      text.append(sheet.group(1)).append(' ').append(sheet.group(2)).append('!').append(cell());
    } else if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(isError() ? " " : " warning: ").append(what);
    if (!remedy.isEmpty()) {
      text.append("; ").append(remedy);
    }
    return text.toString().replaceAll("\\p{Cntrl}+", " ");
  }
}
