package be.overzicht.sparql.syntax;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the text of a query into words and signs
 * (<a href="https://www.w3.org/TR/sparql11-query/#sparqlGrammar">SPARQL 1.1, section 19.8</a>), only as finely as it takes
 * to know how many there are.
 */
final class QueryScanner {
  private static final boolean[] NOT_IN_IRI = ascii("<>\"{}|^`\\");
  private static final boolean[] NOT_IN_WORD = ascii("<>\"{}|^`'()[]#,;/*+!=&?$");

  /** Section 19.2: an escape may stand anywhere in a query. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})");

  private final String text;
  private int at;
  private int words;
  private int groups;
  private final ExistsDepth exists = new ExistsDepth();
  private int triples;
  private int deepestTriple;
  private int longestNumber;
  private boolean isSecond;
  private int listed;
  private int longestWord;
  private int longestIri;
  private boolean dataAhead;
  private boolean inData;

  private QueryScanner(String text) {
    this.text = text;
  }

  /** Reads the size of a query; any text has one. Escapes of signs count as the signs, since they work as such. */
  static QuerySize measure(String query) {
    String text = ESCAPE.matcher(query).replaceAll(
        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    QueryScanner scanner = new QueryScanner(text);
    while (scanner.at < text.length()) {
      scanner.next();
    }
    return new QuerySize(scanner.words, scanner.groups, scanner.exists.deepest(), scanner.exists.work(),
        scanner.deepestTriple, scanner.listed,
        new QuerySize.Longest(scanner.longestWord, scanner.longestNumber, scanner.longestIri));
  }

  private void next() {
    char c = text.charAt(at);
    if (c <= ' ') {
      at++;
    } else if (c == '#') {
      int start = at;
      at = endOfLine();
      longestWord = Math.max(longestWord, at - start);
    } else {
      token(c);
    }
  }

  private void token(char c) {
    int start = at;
    switch (c) {
      case '<' -> {
        at = endOfIri();
        longestIri = Math.max(longestIri, at - start);
      }
      case '"', '\'' -> {
        at = endOfText(c);
        longestWord = Math.max(longestWord, at - start);
      }
      default -> {
        at = endOfWord();
        longestWord = Math.max(longestWord, at - start);
      }
    }
    if (c == '<' || c == '>') {
      nest(c, start);
    } else {
      measureNumbers(start);
    }
    count(c, start);
  }

  /** Follows how deep triple terms stand in each other, whose brackets are two signs here. */
  private void nest(char c, int start) {
    boolean isDouble = at - start == 1 && start > 0 && text.charAt(start - 1) == c;
    if (isDouble && !isSecond) {
      triples = Math.max(0, triples + (c == '<' ? 1 : -1));
      deepestTriple = Math.max(deepestTriple, triples);
    }
    isSecond = isDouble && !isSecond;
  }

  private void measureNumbers(int start) {
    int length = 0;
    for (int sign = start; sign < at; sign++) {
      char c = text.charAt(sign);
      length = c >= '0' && c <= '9' || c == '.' ? length + 1 : 0;
      longestNumber = Math.max(longestNumber, length);
    }
  }

  private void count(char c, int start) {
    if (inData) {
      listed++;
      inData = c != '}';
    } else {
      words++;
      inData = dataAhead && c == '{';
      if (!inData) {
        groups += c == '{' ? 1 : 0;
        exists.take(text, start, at);
      }
      dataAhead = !inData && (dataAhead || at - start == 6 && text.regionMatches(true, start, "VALUES", 0, 6));
    }
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int endOfIri() {
    int end = at + 1;
    while (end < text.length() && !isOneOf(NOT_IN_IRI, text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '>' ? end + 1 : at + 1;
  }

  private int endOfText(char quote) {
    String three = String.valueOf(quote).repeat(3);
    String close = text.startsWith(three, at) ? three : String.valueOf(quote);
    int end = at + close.length();
    while (end < text.length() && !text.startsWith(close, end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + close.length());
  }

  private int endOfWord() {
    int end = at + 1;
    char first = text.charAt(at);
    if (!isOneOf(NOT_IN_WORD, first) || first == '?' || first == '$') {
      while (end < text.length() && !isOneOf(NOT_IN_WORD, text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static boolean isOneOf(boolean[] signs, char c) {
    return c < signs.length && signs[c];
  }

  /** These signs, the space and what comes before it. */
  private static boolean[] ascii(String signs) {
    boolean[] table = new boolean[0x80];
    Arrays.fill(table, 0, ' ' + 1, true);
    signs.chars().forEach(sign -> table[sign] = true);
    return table;
  }
}
