package be.overzicht.csvw.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of <a href="https://www.rfc-editor.org/rfc/rfc6570#section-3.2">RFC 6570, section 3.2</a>. */
class UriTemplateTest {
  private static final Map<String, List<String>> VALUES = Map.ofEntries(
      Map.entry("count", List.of("one", "two", "three")), Map.entry("dom", List.of("example", "com")),
      Map.entry("list", List.of("red", "green", "blue")), Map.entry("dub", List.of("me/too")),
      Map.entry("hello", List.of("Hello World!")), Map.entry("half", List.of("50%")),
      Map.entry("var", List.of("value")), Map.entry("who", List.of("fred")), Map.entry("path", List.of("/foo/bar")),
      Map.entry("base", List.of("http://example.com/home/")), Map.entry("v", List.of("6")),
      Map.entry("x", List.of("1024")), Map.entry("y", List.of("768")), Map.entry("empty", List.of("")));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      {count} | one,two,three
      {count*} | one,two,three
      {/count} | /one,two,three
      {/count*} | /one/two/three
      {;count} | ;count=one,two,three
      {;count*} | ;count=one;count=two;count=three
      {?count} | ?count=one,two,three
      {?count*} | ?count=one&count=two&count=three
      {&count*} | &count=one&count=two&count=three
      {hello} | Hello%20World%21
      {half} | 50%25
      O{empty}X | OX
      O{undef}X | OX
      {x,hello,y} | 1024,Hello%20World%21,768
      ?{x,empty} | ?1024,
      ?{undef,y} | ?768
      {var:3} | val
      {var:30} | value
      {+hello} | Hello%20World!
      {+half} | 50%25
      {base}index | http%3A%2F%2Fexample.com%2Fhome%2Findex
      {+base}index | http://example.com/home/index
      up{+path}{var}/here | up/foo/barvalue/here
      {+path,x}/here | /foo/bar,1024/here
      {+path:6}/here | /foo/b/here
      {+list*} | red,green,blue
      {#half} | #50%25
      foo{#empty} | foo#
      foo{#undef} | foo
      {#x,hello,y} | #1024,Hello%20World!,768
      {.half,who} | .50%25.fred
      www{.dom*} | www.example.com
      X{.empty} | X.
      X{.undef} | X
      X{.list} | X.red,green,blue
      {/who,dub} | /fred/me%2Ftoo
      {/var,empty} | /value/
      {/var,undef} | /value
      {/var:1,var} | /v/value
      {;v,empty,who} | ;v=6;empty;who=fred
      {;v,bar,who} | ;v=6;who=fred
      {;hello:5} | ;hello=Hello
      {;list} | ;list=red,green,blue
      {?x,y,empty} | ?x=1024&y=768&empty=
      {?var:3} | ?var=val
      ?fixed=yes{&x} | ?fixed=yes&x=1024
      {&x,y,empty} | &x=1024&y=768&empty=
      """)
  void an_example_of_the_rfc_expands_as_it_says(String template, String text) {
    assertEquals(text, UriTemplate.parse(template).expand(VALUES::get));
  }

  @ParameterizedTest
  @CsvSource({"a{b, a%7Bb", "'', ''", "é%20%, %C3%A9%20%25"})
  void what_is_no_expression_is_text(String template, String text) {
    assertEquals(text, UriTemplate.parse(template).expand(VALUES::get));
  }
}
