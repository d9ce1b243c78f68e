package be.overzicht.csvw.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI template of <a href="https://www.rfc-editor.org/rfc/rfc6570">RFC 6570</a>, level 4 but for associative arrays,
 * which tables do not have.
 *
 * @param parts literal texts and expressions
 */
record UriTemplate(List<Part> parts) {
  private static final Pattern PREFIXED = Pattern.compile("(.+?):([1-9][0-9]{0,3})");
  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

  /** A piece of a template. */
  sealed interface Part {}

  /** Text that stands in the result as it is. */
  record Literal(String text) implements Part {}

  /** Variables that are expanded in one way. */
  record Expression(Operator operator, List<Variable> variables) implements Part {}

  /** A variable: at most so many characters, 0 for all; or one pair for each item of a list. */
  record Variable(String name, int prefix, boolean explode) {
    static Variable of(String source) {
      if (source.endsWith("*")) {
        return new Variable(source.substring(0, source.length() - 1), 0, true);
      }
      Matcher prefixed = PREFIXED.matcher(source);
      return prefixed.matches()
          ? new Variable(prefixed.group(1), Integer.parseInt(prefixed.group(2)), false)
          : new Variable(source, 0, false);
    }

    private String cut(String item) {
      return prefix == 0 || item.codePointCount(0, item.length()) <= prefix
          ? item : item.substring(0, item.offsetByCodePoints(0, prefix));
    }
  }

  /** The kinds of expansion of <a href="https://www.rfc-editor.org/rfc/rfc6570#appendix-A">RFC 6570, appendix A</a>. */
  enum Operator {
    SIMPLE("", "", ",", null, ""),
    RESERVED("+", "", ",", null, UriTemplate.RESERVED),
    FRAGMENT("#", "#", ",", null, UriTemplate.RESERVED),
    LABEL(".", ".", ".", null, ""),
    PATH("/", "/", "/", null, ""),
    PARAMETER(";", ";", ";", "", ""),
    QUERY("?", "?", "&", "=", ""),
    CONTINUATION("&", "&", "&", "=", "");

    private final String sign;
    private final String first;
    private final String separator;
    private final String ifEmpty;
    private final String kept;

    /** With what stands before the first value and between values, behind the name of an empty one, and unescaped. */
    Operator(String sign, String first, String separator, String ifEmpty, String kept) {
      this.sign = sign;
      this.first = first;
      this.separator = separator;
      this.ifEmpty = ifEmpty;
      this.kept = kept;
    }

    /** The one that the text between braces begins with. */
    static Operator of(String source) {
      return Arrays.stream(values())
          .filter(operator -> operator != SIMPLE && source.startsWith(operator.sign)).findFirst().orElse(SIMPLE);
    }

    private String label(Variable variable, String value) {
      return ifEmpty == null ? "" : variable.name() + (value.isEmpty() ? ifEmpty : "=");
    }
  }

  static UriTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      int end = close < 0 ? template.length() : open;
      if (end > at) {
        parts.add(new Literal(encode(template.substring(at, end), RESERVED)));
      }
      if (close >= 0) {
        parts.add(expression(template.substring(open + 1, close)));
      }
      at = close < 0 ? end : close + 1;
    }
    return new UriTemplate(parts);
  }

  private static Expression expression(String source) {
    Operator operator = Operator.of(source);
    String[] variables = source.substring(operator.sign.length()).split(",");
    return new Expression(operator, Arrays.stream(variables).map(Variable::of).toList());
  }

  /** The text for these values of the variables: a list of texts each, null where there is none. */
  String expand(Function<String, List<String>> values) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        text.append(literal.text());
      } else {
        expand((Expression) part, values, text);
      }
    }
    return text.toString();
  }

  private static void expand(Expression expression, Function<String, List<String>> values, StringBuilder text) {
    Operator operator = expression.operator();
    String before = operator.first;
    for (Variable variable : expression.variables()) {
      List<String> items = values.apply(variable.name());
      if (items != null && !items.isEmpty()) {
        text.append(before);
        expand(variable, items, operator, text);
        before = operator.separator;
      }
    }
  }

  private static void expand(Variable variable, List<String> items, Operator operator, StringBuilder text) {
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      if (i == 0) {
        text.append(operator.label(variable, item));
      } else {
        text.append(variable.explode() ? operator.separator + operator.label(variable, item) : ",");
      }
      text.append(encode(variable.cut(item), operator.kept));
    }
  }

  /** Percent signs for all but unreserved characters and those that are kept, with which escapes are kept too. */
  private static String encode(String text, String kept) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean escape = c == '%' && !kept.isEmpty() && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
      if (isUnreserved(c) || escape || kept.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }
}
