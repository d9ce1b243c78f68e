package be.overzicht.hostile;

import java.util.List;
import java.util.Random;

/** Extreme constants, patterns and replacements, and the names of all functions, drawn by chance. */
final class HostileTerms {
  private static final List<String> FUNCTIONS = List.of("STR 1", "LANG 1", "LANGMATCHES 2", "DATATYPE 1", "BOUND 0", "IRI 1",
      "BNODE 1", "BNODE 0", "RAND 0", "ABS 1", "CEIL 1", "FLOOR 1", "ROUND 1", "STRLEN 1", "UCASE 1", "LCASE 1",
      "ENCODE_FOR_URI 1", "CONTAINS 2", "STRSTARTS 2", "STRENDS 2", "STRBEFORE 2", "STRAFTER 2", "YEAR 1", "MONTH 1",
      "DAY 1",
      "HOURS 1", "MINUTES 1", "SECONDS 1", "TIMEZONE 1", "TZ 1", "NOW 0", "UUID 0", "STRUUID 0", "MD5 1", "SHA1 1",
      "SHA256 1",
      "SHA384 1", "SHA512 1", "IF 3", "STRLANG 2", "STRDT 2", "sameTerm 2", "isIRI 1", "isBLANK 1", "isLITERAL 1",
      "isNUMERIC 1", "SUBSTR 2", "SUBSTR 3", "TRIPLE 3", "SUBJECT 1", "PREDICATE 1", "OBJECT 1", "isTRIPLE 1", "hasLANG 1",
      "hasLANGDIR 1", "LANGDIR 1", "STRLANGDIR 3", "xsd:integer 1", "xsd:decimal 1", "xsd:double 1", "xsd:float 1",
      "xsd:string 1", "xsd:boolean 1", "xsd:dateTime 1", "xsd:date 1", "xsd:dayTimeDuration 1", "math:pow 2", "math:exp10 1",
      "math:exp 1", "math:log 1", "math:sqrt 1", "math:sin 1", "math:atan2 2", "x:unknown 1");
  private static final List<String> OPERATORS =
      List.of("+", "-", "*", "/", "=", "!=", "<", ">", "<=", ">=", "&&", "||", "+", "*", "-");
  private static final List<String> STEPS = List.of("CONCAT(#, #)", "# * #", "# + #", "TRIPLE(<x:a>, <x:p>, #)",
      "TRIPLE(#, <x:p>, #)", "<<( <x:a> <x:p> # )>>", "<<( # <x:p> # )>>", "REPLACE(STR(#), \".\", \"$0$0\")",
      "ENCODE_FOR_URI(CONCAT(\"\u00e9 \", STR(#)))", "UCASE(CONCAT(STR(#), STR(#)))", "# / 3", "# - 0.1", "-#",
      "SHA512(STR(#))",
      "STRDT(CONCAT(STR(#), \"9\"), xsd:integer)", "IRI(CONCAT(STR(#), \"/../x\"))", "SUBSTR(STR(#), 2)",
      "xsd:decimal(#) * #",
      "STRLANG(CONCAT(STR(#), STR(#)), \"nl\")", "# + \"P9999999D\"^^xsd:dayTimeDuration", "math:pow(#, 9)",
      "IF(# = #, CONCAT(STR(#), STR(#)), #)", "COALESCE(1/0, CONCAT(STR(#), \"x\"))", "math:exp10(#)");
  private static final List<String> ATOMS = List.of("a", ".", "[^x]", "\\\\w", "\\\\b", "^", "$", "()", "(a|b|)", "(?:a?b?)",
      "(?=a)", "(?<=a)", "\\\\1", "(a+)", "(\\\\w*)", "(?>a*)", "x|y", "\\\\p{L}", "");
  private static final List<String> COUNTS = List.of("", "", "?", "*", "+", "*?", "{3}", "{0,9}", "{1000}",
      "{2000000000}", "++");

  private final Random random;

  HostileTerms(Random random) {
    this.random = random;
  }

  String function() {
    return one(FUNCTIONS);
  }

  List<String> operators() {
    return OPERATORS;
  }

  /** What makes a value of another, which is written as #. */
  String step() {
    return one(STEPS);
  }

  String constant() {
    int length = 1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 30);
    return switch (random.nextInt(18)) {
      case 0 -> "9".repeat(length);
      case 1 -> "0." + "0".repeat(length) + "1";
      case 2 -> "-1e" + random.nextInt(400);
      case 3 -> "\"" + "ab<&\u20ac".repeat(length) + "\"";
      case 4 -> "\"" + "a".repeat(length) + "!\"@nl-BE";
      case 5 -> "\"P" + Math.abs(random.nextInt()) + "D\"^^xsd:dayTimeDuration";
      case 6 -> "\"PT" + "9".repeat(Math.min(length, 18)) + "S\"^^xsd:duration";
      case 7 -> "\"P" + random.nextInt(99_999) + "Y\"^^xsd:yearMonthDuration";
      case 8 -> "\"" + random.nextInt(999_999_999) + "-02-29T23:59:60.9Z\"^^xsd:dateTime";
      case 9 -> "\"2020-01-0" + random.nextInt(10) + "\"^^xsd:date";
      case 10 -> "<x:" + "a/../".repeat(Math.min(length, 1_500)) + ">";
      case 11 -> "true";
      case 12 -> "\"NaN\"^^xsd:double";
      case 13 -> String.valueOf(Long.MIN_VALUE);
      case 14 -> "\"" + "9".repeat(length) + "\"^^xsd:decimal";
      case 15 -> "\"\"";
      case 16 -> "0.0";
      default -> String.valueOf(random.nextInt());
    };
  }

  String pattern() {
    if (random.nextInt(12) == 0) {
      return "STR(?c)";
    }
    StringBuilder pattern = new StringBuilder("\"");
    for (int parts = random.nextInt(6); parts >= 0; parts--) {
      String part = one(ATOMS);
      pattern.append(random.nextInt(3) == 0 ? "(" + part + one(ATOMS) + one(COUNTS) + ")" : part).append(one(COUNTS));
    }
    return pattern.append("\"").toString();
  }

  String replacement() {
    return one(List.of("\"\"", "\"$0$0\"", "\"x\"", "\"$1$1$1\"", "\"" + "$0".repeat(500) + "\"", "\"$9\"",
        "\"\\\\\"", "STR(?a)"));
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
