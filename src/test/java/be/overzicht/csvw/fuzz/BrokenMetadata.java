package be.overzicht.csvw.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Metadata of a table, broken in ways people and programs break metadata. */
final class BrokenMetadata {
  private static final String[] PROPERTIES = {"name", "titles", "datatype", "datatype", "datatype", "null", "lang",
      "default", "separator", "ordered", "required", "virtual", "suppressOutput", "aboutUrl", "propertyUrl", "valueUrl",
      "dc:title", "@id", "@type", "unknown", "notes", "textDirection", "https://overzicht.be/ns/csvw#valueUrlForEach",
      "transformations", "rowTitles", "url", "tableSchema", "dialect"};
  private static final String[] VALUES = {"\"a\"", "\"b\"", "\"c\"", "1", "-1", "true", "null", "[]", "{}", "1e400",
      "[\"a\", 1]", "\"integer\"", "\"date\"", "\"decimal\"", "\"boolean\"", "\"double\"", "\"anyURI\"", "\"token\"",
      "\"dateTime\"", "\"gYear\"", "\"json\"", "\"nonNegativeInteger\"", "\"duration\"", "\"base64Binary\"",
      "{\"base\": \"decimal\", \"format\": \"#,##0.0\"}", "{\"base\": \"date\", \"format\": \"d/M/yyyy\"}",
      "{\"base\": \"date\", \"format\": \"yyyy-MM-dd\"}", "{\"base\": \"decimal\", \"minimum\": 0}",
      "{\"base\": \"string\", \"format\": \"(a|aa)+$\"}", "{\"base\": \"string\", \"format\": \"(x+x+)+y\"}",
      "{\"base\": \"integer\", \"minimum\": 5, \"maximum\": 1}", "{\"base\": \"string\", \"minLength\": 1}",
      "{\"base\": \"number\", \"format\": {\"decimalChar\": \",\", \"groupChar\": \".\"}}", "{\"base\": {\"base\": 1}}",
      "\"{a}\"", "\"#x-{b}{+c}{?a*}\"", "\"/id/{a}/{_row}\"", "\"http://[\"", "\";\"", "\"en\"", "\"x{_sourceRow}{zz}\"",
      "{\"en\": [\"a\", 2]}", "{\"@value\": 1}", "{\"base\": \"hexBinary\", \"length\": 3}", "\"\\u0000\"", "\"://\"",
      "\"https://overzicht.be/ns/csvw#x\"", "[\"NA\", \"\"]", "[\"1\"]", "\"{\"", "\"{}\"", "\"{a:3}{b*}\"", "\"../{a}\"",
      "[[[[[[{}]]]]]]", "{\"@type\": \"Datatype\"}", "\"\\ud800\"", "{\"@id\": \"_:b\"}", "[{\"@value\": \"x\"}]"};
  private static final Pattern VALUE = Pattern.compile(": (\"[^\"]*\"|[0-9]+|true|null|\\[)");
  private static final int DEEP = 3_000;

  private final Random random;
  private final BrokenDialect dialect;

  BrokenMetadata(Random random, BrokenDialect dialect) {
    this.random = random;
    this.dialect = dialect;
  }

  /** The document; every row has to take the long way in the second one, which says the same. */
  String[] documents() {
    String schema = schema();
    String others = members(random.nextInt(2)) + (dialect.isUsual() ? "" : ", \"dialect\": {" + dialect.json() + "}");
    String document = "{\"@context\": \"http://www.w3.org/ns/csvw\", \"tables\": [{\"url\": \"t.csv\"" + others
        + ", \"tableSchema\": " + schema + "}, {\"url\": \"u.csv\", \"tableSchema\": {\"columns\": [{\"name\": \"a\", "
        + "\"titles\": \"a\"}], \"primaryKey\": \"a\", \"foreignKeys\": [{\"columnReference\": \"a\", \"reference\": "
        + "{\"resource\": \"t.csv\", \"columnReference\": \"a\"}}]}}]}";
    document = random.nextInt(6) == 0 ? retyped(document) : document;
    document = random.nextInt(15) == 0 ? broken(document) : document;
    document = random.nextInt(200) == 0 ? deep(document) : document;
    String slow = "{\"virtual\": true, \"suppressOutput\": true, \"name\": \"slow\", \"datatype\": \"string\", "
        + "\"required\": false, \"null\": \"\", \"default\": \"x\"}]/*";
    return new String[] {document.replace("]/*", "]"), document.replace("]/*", ", " + slow.replace("/*", ""))};
  }

  private String schema() {
    List<String> columns = new ArrayList<>();
    for (String title : new String[] {"a", "b", "c"}) {
      columns.add("{\"name\": \"" + title + "\", \"titles\": \"" + title + "\"" + members(random.nextInt(3)) + "}");
    }
    if (random.nextInt(4) == 0) {
      columns.add("{\"virtual\": true" + members(2) + "}");
    }
    String keys = random.nextInt(3) == 0 ? ", \"primaryKey\": " + pick("\"a\"", "[\"a\", \"b\"]", "1", "\"z\"", "[]") : "";
    String foreign = random.nextInt(4) == 0 ? ", \"foreignKeys\": [{\"columnReference\": " + pick("\"b\"", "\"a\"", "[]")
        + ", \"reference\": {\"resource\": " + pick("\"t.csv\"", "\"u.csv\"", "\"none.csv\"", "2")
        + ", \"columnReference\": " + pick("\"a\"", "[]", "\"z\"", "[\"a\", \"a\"]") + "}}]" : "";
    return "{\"columns\": [" + String.join(", ", columns) + "]/*" + keys + foreign + members(random.nextInt(2)) + "}";
  }

  private String members(int number) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < number; i++) {
      members.append(", \"").append(pick(PROPERTIES)).append("\": ").append(pick(VALUES));
    }
    return members.toString();
  }

  /** One value becomes another, of any type. */
  private String retyped(String document) {
    Matcher values = VALUE.matcher(document);
    int start = random.nextInt(document.length());
    if (!values.find(start) || values.group(1).equals("[")) {
      return document;
    }
    return document.substring(0, values.start(1)) + pick(VALUES) + document.substring(values.end(1));
  }

  private String broken(String document) {
    int at = random.nextInt(document.length());
    return document.substring(0, at) + pick("", "\"", "}", "]", ",", "\u0000", "{", "\ufeff")
        + document.substring(at + 1);
  }

  private String deep(String document) {
    int depth = random.nextInt(DEEP);
    return document.substring(0, document.length() - 1) + ", \"dc:title\": " + "[".repeat(depth) + "]".repeat(depth) + "}";
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
