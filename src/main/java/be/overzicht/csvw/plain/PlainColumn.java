package be.overzicht.csvw.plain;

import be.overzicht.rdf.NTriplesBytes;

/** Writes the statements of one column of a row. */
@FunctionalInterface
public interface PlainColumn {
  /** Instead of a column that has to have a value: every row has the statement. */
  int ALWAYS = -1;

  /** Writes to the output of the row from this place on; returns where the statements end. */
  int write(PlainRows row, int at);

  /**
   * One statement with the same object in every row that has a value.
   *
   * @param column the column that has to have a value, or {@link #ALWAYS}
   * @param subject the term of the subject
   * @param rest what stands behind the subject, to the end of the statement
   */
  record Constant(int column, int subject, byte[] rest) implements PlainColumn {
    @Override
    public int write(PlainRows row, int at) {
      if (row.lacks(column)) {
        return at;
      }
      row.count(1);
      return row.add(rest, row.addTerm(subject, at, rest.length));
    }
  }

  /**
   * One statement whose object is a term of the row.
   *
   * @param column the column that has to have a value, or {@link #ALWAYS}
   * @param subject the term of the subject
   * @param predicate the predicate between spaces
   * @param object the term of the object
   * @param end what ends the statement
   */
  record Address(int column, int subject, byte[] predicate, int object, byte[] end) implements PlainColumn {
    @Override
    public int write(PlainRows row, int at) {
      if (row.lacks(column)) {
        return at;
      }
      row.count(1);
      int object = row.add(predicate, row.addTerm(subject, at, predicate.length));
      return row.add(end, row.addTerm(this.object, object, end.length));
    }
  }

  /**
   * A literal of one value, or of each in a list.
   *
   * @param column the column of the values
   * @param subject the term of the subject
   * @param predicate the predicate between spaces, and the opening quote
   * @param separator the byte between values, or {@link PlainCell#NO_LIST}
   * @param end the closing quote, the datatype or language, and what ends the statement
   */
  record Literal(int column, int subject, byte[] predicate, int separator, byte[] end) implements PlainColumn {
    @Override
    public int write(PlainRows row, int at) {
      int from = row.from[row.first + column];
      int to = row.to[row.first + column];
      return separator == PlainCell.NO_LIST ? value(row, from, to, at) : values(row, from, to, at);
    }

    private int values(PlainRows row, int from, int to, int at) {
      byte[] in = row.in;
      int start = from;
      int end = at;
      for (int i = from; i < to; i++) {
        if (in[i] == separator) {
          end = value(row, start, i, end);
          start = i + 1;
        }
      }
      return value(row, start, to, end);
    }

    private int value(PlainRows row, int from, int to, int at) {
      if (from == to) {
        return at;
      }
      row.count(1);
      int text = row.add(predicate, row.addTerm(subject, at, predicate.length + 2 * (to - from) + end.length));
      return row.add(end, NTriplesBytes.copyText(row.in, from, to, row.out, text));
    }
  }

  /**
   * What is said about the row itself.
   *
   * @param description whole statements that depend on the numbers of the row only
   * @param count how many they are
   * @param describes subject and predicate of the statements that name what the row describes
   * @param subjects the terms of what the row describes
   * @param end what ends a statement
   */
  record Row(PlainTerm description, int count, PlainTerm describes, int[] subjects, byte[] end)
      implements PlainColumn {
    @Override
    public int write(PlainRows row, int at) {
      row.count(count + subjects.length);
      int next = row.add(description, at);
      for (int subject : subjects) {
        next = row.add(end, row.addTerm(subject, row.add(describes, next), end.length));
      }
      return next;
    }
  }
}
