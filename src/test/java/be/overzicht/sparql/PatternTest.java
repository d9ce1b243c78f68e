package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns and replacements by the letter of XPath 3.1, whether they stand in the query or come out of it. */
class PatternTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(1), QueryLimits.defaults());

  @ParameterizedTest
  @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
      "abc B i true", "a\\nb a.b '' false", "a\\nb a.b s true", "a\\rb a.b '' false", "a\\u0085b a.b '' true",
      "ab\\n b$ '' false", "ab\\ncd b$ m true", "a\\nb ^b m true", "a\\rb ^b m false", "a\\u2028b ^b m false",
      "é ^\\\\w$ '' true", "- \\\\w '' false", "٣ ^\\\\d$ '' true", "٣ \\\\D '' false", "\\u00A0 \\\\s '' false",
      "x \\\\S '' true",
      "e [a-z-[aeiou]] '' false", "y [a-z-[aeiou]] '' true", "- [a-z-[aeiou]] '' false", "d [^a-c-[x]] '' true",
      "x [^a-c-[x]] '' false", "b [^a-c-[x]] '' false", "5 [\\\\w-[\\\\d]] '' false", "f [\\\\w-[\\\\d]] '' true",
      "& [a&&b] '' true", "c [a&&b] '' false", "A [^a] i false", "É é i true", "😀 ^.$ '' true", "😀 ^[^a]$ '' true",
      "a1 ^\\\\i\\\\c$ '' true", "1a ^\\\\i '' false", "1 \\\\I '' true", "é ^\\\\p{IsLatin-1Supplement}$ '' true",
      "e \\\\P{Lu} '' true", "E \\\\p{Lu} '' true", "aa ^(a)\\\\1$ '' true", "ab ^(a)\\\\1$ '' false", "a10 ^(a)10$ '' true",
      "a-b ^[a\\\\-]-[b-]$ '' true", "aaa ^a{2,3}?a$ '' true", "ab ^(?:a|b)+$ '' true", "a.b a.b q true", "axb a.b q false",
      "A.B a.b qi true", "a#b a#b x true", "ab a\\u0020b x true", "^ ^[\\\\^]$ '' true", "] ^[\\\\]]$ '' true",
      "$ ^\\\\$$ '' true"})
  void a_pattern_matches(String text, String pattern, String flags, String wanted) {
    String arguments = quoted(text) + ", " + quoted(pattern) + ", " + quoted(flags.replace("'", ""));
    assertEquals(wanted, value("REGEX(" + arguments + ")"));
    assertEquals(wanted, value("REGEX(" + quoted(text) + ", CONCAT(" + quoted(pattern) + ", \"\"), "
        + quoted(flags.replace("'", "")) + ")"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
      "( ''", "a) ''", "a(?=b) ''", "a(?<n>b) ''", "a\\\\b ''", "\\\\Qa\\\\E ''", "\\\\x41 ''", "a++ ''", "a** ''", "*a ''",
      "a{ ''", "a{,3} ''", "[a ''", "[[a]] ''", "[] ''", "[^] ''", "] ''", "} ''", "\\\\2(a)(b) ''", "(a)\\\\2 ''",
      "\\\\p{Foo} ''",
      "\\\\p{IsNowhere} ''", "\\\\pL ''", "[z-a] ''", "[\\\\d-z] ''", "\\\\ ''", "[a-z-[aeiou]x] ''", "a zz", "a ig", "a u"})
  void what_is_no_pattern_is_an_error_of_the_expression(String pattern, String flags) {
    String rest = quoted(pattern) + ", " + quoted(flags.replace("'", "")) + ")";
    assertEquals("", value("REGEX(\"aab\", " + rest));
    assertEquals("", value("REGEX(\"aab\", CONCAT(" + quoted(pattern) + ", \"\"), " + quoted(flags.replace("'", "")) + ")"));
    assertEquals("", value("REPLACE(\"aab\", " + quoted(pattern) + ", \"x\", " + quoted(flags.replace("'", "")) + ")"));
    assertEquals("caught", value("COALESCE(REGEX(\"aab\", " + rest + ", \"caught\")"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "REPLACE('abab', 'b.', 'Z') | aZb", "REPLACE('abracadabra', 'a(.)', 'a$1$1') | abbraccaddabbra",
      "REPLACE('darted', '^(.*?)d(.*)$', '$1c$2') | carted", "REPLACE('abc', 'b', '[$0]') | a[b]c",
      "REPLACE('abc', 'b', '$1') | ac", "REPLACE('abc', '(b)', '$12') | ab2c", "REPLACE('abc', 'b', '\\\\\\\\') | a\\c",
      "REPLACE('abc', 'b', '\\\\$') | a$c", "REPLACE('a.b', '.', '$', 'q') | a$b", "REPLACE('abc', '(a)', '<$1>') | <a>bc",
      "REPLACE('a😀b', '[^a-z]', '-') | a-b", "REPLACE('abc', 'b', '\\\\x') | ", "REPLACE('abc', 'b', '$') | ",
      "REPLACE('abc', 'b', '$x') | ", "REPLACE('abc', 'b', '\\\\') | ", "REPLACE('abc', 'x*', '-') | ",
      "REPLACE('abc', '^', '-') | ", "REPLACE('abc', 'b', 'Z'@nl) | ", "REPLACE('abc', 'b'@nl, 'Z') | ",
      "REPLACE(1, '1', 'Z') | ", "LANG(REPLACE('abc'@nl, 'b', 'Z')) | nl"})
  void a_replacement_is_that_of_xpath(String expression, String expected) {
    assertEquals(expected == null ? "" : expected, value(expression.replace('\'', '"')));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static String value(String expression) {
    HttpResponse<String> answer = SERVER.query("SELECT (" + expression + " AS ?x) {}", "text/csv");
    assertEquals(200, answer.statusCode(), expression + answer.body());
    return answer.body().substring("x\r\n".length()).replaceFirst("\r\n$", "");
  }
}
