package be.overzicht.csvw.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A URI template of <a href="https://www.rfc-editor.org/rfc/rfc6570">RFC 6570</a>, level 4 but for associative arrays,
 * which tables do not have.
 *
 * @param parts literal texts and expressions
 */
record UriTemplate(List<Part> parts) {
  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

  /** A piece of a template. */
  sealed interface Part {}

  /** Text that stands in the result as it is. */
  record Literal(String text) implements Part {}

  /** An expression with an operator, 0 for none. */
  record Expression(char operator, List<Variable> variables) implements Part {}

  /** A variable: at most so many characters, 0 for all; or one pair for each item of a list. */
  record Variable(String name, int prefix, boolean explode) {}

  static UriTemplate parse(String template) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        parts.add(new Literal(encode(template.substring(at), true)));
        break;
      }
      if (open > at) {
        parts.add(new Literal(encode(template.substring(at, open), true)));
      }
      parts.add(expression(template.substring(open + 1, close)));
      at = close + 1;
    }
    return new UriTemplate(parts);
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

  private static Expression expression(String source) {
    boolean operator = !source.isEmpty() && "+#./;?&".indexOf(source.charAt(0)) >= 0;
    List<Variable> variables = new ArrayList<>();
    for (String variable : source.substring(operator ? 1 : 0).split(",")) {
      int colon = variable.indexOf(':');
      if (variable.endsWith("*")) {
        variables.add(new Variable(variable.substring(0, variable.length() - 1), 0, true));
      } else if (colon > 0 && variable.substring(colon + 1).matches("[1-9][0-9]{0,3}")) {
        variables.add(new Variable(variable.substring(0, colon), Integer.parseInt(variable.substring(colon + 1)),
            false));
      } else {
        variables.add(new Variable(variable, 0, false));
      }
    }
    return new Expression(operator ? source.charAt(0) : 0, variables);
  }

  /** RFC 6570, section 3.2.1 and appendix A. */
  private static void expand(Expression expression, Function<String, List<String>> values, StringBuilder text) {
    char operator = expression.operator();
    boolean named = operator == ';' || operator == '?' || operator == '&';
    boolean reserved = operator == '+' || operator == '#';
    String separator = switch (operator) {
      case '.', '/', ';' -> String.valueOf(operator);
      case '?', '&' -> "&";
      default -> ",";
    };
    boolean first = true;
    for (Variable variable : expression.variables()) {
      List<String> items = values.apply(variable.name());
      if (items == null || items.isEmpty()) {
        continue;
      }
      text.append(!first ? separator : operator == 0 || operator == '+' ? "" : String.valueOf(operator));
      first = false;
      String name = named ? variable.name() : null;
      String between = variable.explode() ? separator + (name == null ? "" : name + "=") : ",";
      text.append(name == null ? "" : name + (operator == ';' && items.get(0).isEmpty() ? "" : "="));
      for (int i = 0; i < items.size(); i++) {
        text.append(i == 0 ? "" : between).append(encode(cut(items.get(i), variable.prefix()), reserved));
      }
    }
  }

  private static String cut(String item, int prefix) {
    return prefix == 0 || item.codePointCount(0, item.length()) <= prefix
        ? item : item.substring(0, item.offsetByCodePoints(0, prefix));
  }

  /** Percent signs for all but unreserved characters, and reserved ones and triplets if they are allowed. */
  private static String encode(String text, boolean reserved) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean triplet = reserved && c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
      if (isUnreserved(c) || triplet || (reserved && RESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return encoded.toString();
  }

  static boolean isUnreserved(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
  }

  private static boolean isHex(byte b) {
    return Character.digit(b, 16) >= 0;
  }
}
