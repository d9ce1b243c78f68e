package be.overzicht.spark;

import be.overzicht.csvw.read.Dialect;
import java.io.Serializable;
import java.util.List;

/** The part of a dialect that says where records end, on its way to other machines. */
record Signs(String comment, String delimiter, String encoding, String quote, Dialect.Quoting quoting, List<String> ends,
    Dialect.Trim trim) implements Serializable {

  static Signs of(Dialect dialect) {
    return new Signs(dialect.commentPrefix(), dialect.delimiter(), dialect.encoding(), dialect.quote(), dialect.doubled(),
        List.copyOf(dialect.lineTerminators()), dialect.trim());
  }

  Dialect dialect() {
    Dialect usual = Dialect.DEFAULT;
    return new Dialect(comment, delimiter, encoding, quote, quoting, usual.headerRows(), ends, usual.blankRows(),
        usual.skipColumns(), usual.skipRows(), trim, usual.comments());
  }
}
