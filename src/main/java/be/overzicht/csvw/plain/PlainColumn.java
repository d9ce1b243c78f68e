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
      int start = row.from[row.first + column];
      int to = row.to[row.first + column];
      int end = at;
      while (start < to) {
        int stop = separator == PlainCell.NO_LIST ? to : stop(row.in, start, to);
        if (start < stop) {
          row.count(1);
          int room = predicate.length + 2 * (stop - start) + NTriplesBytes.SLACK + this.end.length;
          int text = row.add(predicate, row.addTerm(subject, end, room));
          end = row.add(this.end, NTriplesBytes.copyText(row.in, start, stop, row.out, text));
        }
        start = stop + 1;
      }
      return end;
    }

    private int stop(byte[] in, int from, int to) {
      int at = from;
      while (at < to && in[at] != separator) {
        at++;
      }
      return at;
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
