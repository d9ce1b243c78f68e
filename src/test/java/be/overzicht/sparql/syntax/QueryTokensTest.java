package be.overzicht.sparql.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our tokens are ARQ's tokens, with the same texts at the same places, of right and wrong queries alike. */
class QueryTokensTest {
  private static final String[] PIECES = {
      " ", "\n", "\t", "?", "$", "?x", "<", ">", "<http://a.b/c#d>", "<=", "<<", "<<(", ")>>", "a", "A", "SELECT", "select",
      "insert", "delete", "data", "where", "COUNT", "MD5", "ENCODE_FOR_URI", "true", "dig", ":", "dig:", "dig:x", "d-g:x-y",
      ":x", "_:b", "_", "-", ".", "..", "1", "12.5", "1e6", "+", "-1", "{", "}", "{|", "|}", "(", ")", "( )", "()", "[", "]",
      "[ ]", ";", ",", "=", "!=", "*", "/", "|", "||", "^", "^^", "&&", "!", "~", "@", "@nl", "\"", "\"a\"", "\"\"", "'",
      "'a'", "\"\"\"", "'''", "\\", "\\n", "\\u0041", "%20", "%", "#", "# comment\n", "\u00e9", "\u00b7", "\ud83d\ude00",
      "dig:a.b", "dig:a.", "\\-", "\r", "\f", "x".repeat(300)};

  @Test
  void any_pieces_beside_each_other_are_read_alike() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      assertAlike(random.ints(1 + random.nextInt(9), 0, PIECES.length).mapToObj(piece -> PIECES[piece])
          .collect(Collectors.joining()));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_question_of_the_ontology_is_read_alike(Path question) throws IOException {
    assertAlike(Files.readString(question));
  }

  static List<Path> questions() {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAlike(String text) {
    assertEquals(tokens(new SPARQLParser12TokenManager(characters(text))), tokens(new QueryTokens(characters(text))), text);
  }

  private static JavaCharStream characters(String text) {
    return new JavaCharStream(new StringReader(text), 1, 1, 256);
  }

  private static List<String> tokens(SPARQLParser12TokenManager manager) {
    List<String> all = new ArrayList<>();
    try {
      Token token;
      do {
        token = manager.getNextToken();
        all.add(token.kind + " " + token.image + " " + token.beginLine + ":" + token.beginColumn
            + "-" + token.endLine + ":" + token.endColumn);
      } while (token.kind != SPARQLParser12Constants.EOF);
    } catch (Error e) {
      all.add(e.getMessage());
    }
    return all;
  }
}
