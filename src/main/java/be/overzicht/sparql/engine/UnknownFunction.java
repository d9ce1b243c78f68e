package be.overzicht.sparql.engine;

import be.overzicht.text.Slips;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants;

/**
 * A query calls a function that is not known here. The specification would let every call be an error of its expression
 * (<a href="https://www.w3.org/TR/sparql11-query/#extensionFunctions">SPARQL 1.1, section 17.6</a>), which looks like an
 * answer without rows.
 */
public final class UnknownFunction extends QueryException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 60;

  private final String function;
  private final transient Optional<String> nearest;

  UnknownFunction(String function, List<String> known) {
    super("<" + function + "> is not a function here");
    this.function = function;
    this.nearest = nearest(function, known);
  }

  /** The IRI that was called. */
  public String function() {
    return function;
  }

  /** A function with a similar name, as a query would call it. */
  public Optional<String> nearest() {
    return nearest;
  }

  private static Optional<String> nearest(String function, List<String> known) {
    String wanted = name(function);
    int most = Math.max(1, wanted.length() / 4);
    return wanted.isEmpty() || wanted.length() > LONGEST ? Optional.empty()
        : Stream.concat(builtIn(), known.stream())
            .filter(other -> Slips.between(wanted, name(other)) <= most)
            .min(Comparator.comparingInt((String other) -> Slips.between(wanted, name(other)))
                .thenComparing(other -> -common(wanted, name(other))));
  }

  /** How many letters both begin with. */
  private static int common(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  /** The functions of the language, as the grammar lists them one after another. */
  private static Stream<String> builtIn() {
    return IntStream.rangeClosed(SPARQLParser12Constants.COUNT, SPARQLParser12Constants.SHA512)
        .filter(token -> token != SPARQLParser12Constants.FILTER && token != SPARQLParser12Constants.IN)
        .mapToObj(token -> SPARQLParser12Constants.tokenImage[token].replace("\"", "").toUpperCase(Locale.ROOT));
  }

  /** The last part of an IRI, or a whole name, without signs and in lower case. */
  private static String name(String function) {
    int end = Math.max(function.lastIndexOf('#'), Math.max(function.lastIndexOf('/'), function.lastIndexOf(':')));
    return function.substring(end + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
