package be.overzicht.sparql.syntax;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;

/**
 * Splits a query into the tokens of ARQ's parser. The generated method that does this has more than 8,000 bytes, which
 * Java never compiles; so what is plain is recognised here, and only what is not is left to it.
 */
final class QueryTokens extends SPARQLParser12TokenManager {
  private static final int UNKNOWN = -1;
  private static final Set<String> BEGIN_PAIRS = Set.of("insert", "delete");
  private static final Map<String, Integer> KEYWORDS = keywords();

  private final JavaCharStream text;
  private int read;

  QueryTokens(JavaCharStream text) {
    super(text);
    this.text = text;
  }

  @Override
  public Token getNextToken() {
    int kind = kind();
    if (kind == UNKNOWN) {
      text.backup(read);
      return super.getNextToken();
    }
    Token token = Token.newToken(kind, text.GetImage());
    token.beginLine = text.getBeginLine();
    token.beginColumn = text.getBeginColumn();
    token.endLine = text.getEndLine();
    token.endColumn = text.getEndColumn();
    return token;
  }

  private int kind() {
    read = 0;
    try {
      char first = text.BeginToken();
      while (Signs.SPACE.has(first)) {
        first = text.BeginToken();
      }
      read = 1;
      return Signs.LETTER.has(first) ? word() : Signs.DIGIT.has(first) ? number() : sign(first);
    } catch (IOException endOfQuery) {
      return UNKNOWN;
    }
  }

  private int sign(char first) throws IOException {
    return switch (first) {
      case '?' -> variable(VAR1);
      case '$' -> variable(VAR2);
      case '<' -> iri();
      case '"' -> string(first, STRING_LITERAL2);
      case '\'' -> string(first, STRING_LITERAL1);
      case ':' -> local(next());
      case '{' -> next() != '|' ? before(LBRACE) : UNKNOWN;
      case '(' -> Signs.AFTER_OPEN.has(next()) ? before(LPAREN) : UNKNOWN;
      case '[' -> Signs.AFTER_OPEN.has(next()) ? before(LBRACKET) : UNKNOWN;
      case ')' -> next() != '>' ? before(RPAREN) : UNKNOWN;
      case '.' -> !Signs.DIGIT.has(next()) ? before(DOT) : UNKNOWN;
      case '}' -> RBRACE;
      case ']' -> RBRACKET;
      case ';' -> SEMICOLON;
      case ',' -> COMMA;
      case '=' -> EQ;
      case '*' -> STAR;
      default -> UNKNOWN;
    };
  }

  private char next() throws IOException {
    char c = text.readChar();
    read++;
    return c;
  }

  /** The first character that is not such a one. */
  private char after(Signs signs) throws IOException {
    char c = next();
    while (signs.has(c)) {
      c = next();
    }
    return c;
  }

  /** A token that ended before the last character, which is read again. */
  private int before(int kind) {
    giveBack();
    return kind;
  }

  private void giveBack() {
    text.backup(1);
    read--;
  }

  private int variable(int kind) throws IOException {
    char end = after(Signs.NAME);
    return read > 2 && end < 0x80 ? before(kind) : UNKNOWN;
  }

  private int number() throws IOException {
    return Signs.AFTER_NUMBER.has(after(Signs.DIGIT)) ? before(INTEGER) : UNKNOWN;
  }

  private int iri() throws IOException {
    return after(Signs.IRI) == '>' ? IRIref : UNKNOWN;
  }

  private int string(char quote, int kind) throws IOException {
    char c = next();
    while (c != quote && c != '\\' && c != '\n' && c != '\r') {
      c = next();
    }
    return c == quote && read > 2 ? kind : UNKNOWN;
  }

  private int word() throws IOException {
    char end = afterName(next());
    if (end == ':') {
      return local(next());
    }
    if (!Signs.AFTER_NAME.has(end)) {
      return UNKNOWN;
    }
    giveBack();
    String word = text.GetImage();
    return KEYWORDS.getOrDefault(word.equals("a") ? word : word.toLowerCase(Locale.ROOT) + " ", UNKNOWN);
  }

  /** What follows the colon of a prefixed name. */
  private int local(char first) throws IOException {
    if (Signs.SPACE.has(first) || first == '<') {
      return before(PNAME_NS);
    }
    return Signs.NAME.has(first) && Signs.AFTER_NAME.has(afterName(next())) ? before(PNAME_LN) : UNKNOWN;
  }

  /** The first character after a name with hyphens. */
  private char afterName(char second) throws IOException {
    char c = second;
    while (Signs.NAME.has(c) || c == '-') {
      c = next();
    }
    return c;
  }

  /** Keywords in lower case and a space, since most may be written either way; and "a", which may not. */
  private static Map<String, Integer> keywords() {
    Map<String, Integer> kinds = new HashMap<>();
    for (int kind = 0; kind < tokenImage.length; kind++) {
      String image = tokenImage[kind].replace("\"", "").toLowerCase(Locale.ROOT);
      if (image.matches("[a-z][a-z0-9_]*") && !BEGIN_PAIRS.contains(image)) {
        kinds.put(image.equals("a") ? image : image + " ", kind);
      }
    }
    return kinds;
  }
}
