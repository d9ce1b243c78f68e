package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.plan.UriTemplate.Expression;
import be.overzicht.csvw.plan.UriTemplate.Literal;
import be.overzicht.csvw.plan.UriTemplate.Operator;
import be.overzicht.csvw.plan.UriTemplate.Part;
import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.NTriplesBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A URI template of a table, compiled: what does not vary from row to row is expanded and resolved once, and plain
 * variables are written as bytes. What cannot be written so is expanded as text and resolved for every row
 * (<a href="https://www.w3.org/TR/tabular-metadata/#uri-template-properties">Metadata Vocabulary, section 5.1.3</a>).
 */
final class UrlPlan implements SubjectPlan {
  private final UriTemplate template;
  private final TemplateScope scope;
  private final byte[] constant;
  private final Pieces plain;

  /**
   * A template without operators.
   *
   * @param texts what stands before, between and behind the variables
   * @param holes the columns of the variables
   */
  private record Pieces(byte[][] texts, int[] holes) {
    /** Instead of a column: the number of the row in its table. */
    static final int ROW = -1;
    /** Instead of a column: the number of the row in its file. */
    static final int SOURCE_ROW = -2;
  }

  private UrlPlan(UriTemplate template, TemplateScope scope, byte[] constant, Pieces plain) {
    this.template = template;
    this.scope = scope;
    this.constant = constant;
    this.plain = plain;
  }

  static UrlPlan compile(String source, TemplateScope scope) {
    UriTemplate template = folded(UriTemplate.parse(source), scope);
    if (template.parts().stream().allMatch(Literal.class::isInstance)) {
      return new UrlPlan(template, scope, NTriplesBytes.iri(resolve(template.expand(name -> null), scope)), null);
    }
    String prefix = prefix(template, scope);
    return new UrlPlan(template, scope, null,
        prefix == null || !isPlain(template) ? null : plain(template, scope, prefix));
  }

  /** The IRI in angle brackets when it is the same for all rows; null otherwise. */
  byte[] constant() {
    return constant;
  }

  /** Writes the IRI of this row in angle brackets. */
  @Override
  public void write(RowCells cells, ByteOutput out) {
    if (constant != null) {
      out.add(constant);
    } else if (plain == null || !writePlain(cells, out)) {
      writeResolved(cells, out, -1);
    }
  }

  /** Writes the IRI for one value of the column that the template belongs to. */
  void write(RowCells cells, int value, ByteOutput out) {
    writeResolved(cells, out, value);
  }

  private void writeResolved(RowCells cells, ByteOutput out, int value) {
    String text = template.expand(name -> scope.values(name, cells, value));
    byte[] iri = resolve(text, scope).getBytes(StandardCharsets.UTF_8);
    NTriplesBytes.addIri(out, iri, 0, iri.length);
  }

  private boolean writePlain(RowCells cells, ByteOutput out) {
    int start = out.size();
    for (int i = 0; i < plain.holes().length; i++) {
      out.add(plain.texts()[i]);
      int hole = plain.holes()[i];
      if (hole < 0) {
        out.add(hole == Pieces.ROW ? cells.number() : cells.sourceNumber());
      } else if (!writeValues(cells, hole, out)) {
        out.end(start);
        return false;
      }
    }
    out.add(plain.texts()[plain.holes().length]);
    return true;
  }

  /** Writes the values of a column; false when one may be a dot segment, which resolving takes out. */
  private static boolean writeValues(RowCells cells, int column, ByteOutput out) {
    int first = cells.first(column);
    for (int value = first; value < first + cells.count(column); value++) {
      if (value > first) {
        out.add(',');
      }
      byte[] bytes = cells.keySource(value);
      int from = cells.keyFrom(value);
      int to = cells.keyTo(value);
      if (from < to && bytes[from] == '.') {
        return false;
      }
      Percent.encode(bytes, from, to, out);
    }
    return true;
  }

  private static String resolve(String text, TemplateScope scope) {
    return Iris.resolve(scope.table(), CsvwContext.expandPrefix(text));
  }

  /** The template with everything expanded that is the same for all rows. */
  private static UriTemplate folded(UriTemplate template, TemplateScope scope) {
    List<Part> parts = new ArrayList<>();
    for (Part part : template.parts()) {
      boolean fixed = part instanceof Literal
          || ((Expression) part).variables().stream().allMatch(variable -> scope.isFixed(variable.name()));
      String text = fixed ? new UriTemplate(List.of(part)).expand(scope::fixed) : null;
      boolean join = fixed && !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Literal;
      if (join) {
        Literal before = (Literal) parts.remove(parts.size() - 1);
        text = before.text() + text;
      }
      parts.add(fixed ? new Literal(text) : part);
    }
    return new UriTemplate(parts);
  }

  private static boolean isPlain(UriTemplate template) {
    return template.parts().stream().allMatch(part -> part instanceof Literal literal
        ? !literal.text().contains("/.") && !literal.text().startsWith(".")
        : ((Expression) part).operator() == Operator.SIMPLE && ((Expression) part).variables().size() == 1
            && ((Expression) part).variables().get(0).prefix() == 0);
  }

  /** The resolved beginning of a template whose variables cannot change how it resolves; null when they can. */
  private static String prefix(UriTemplate template, TemplateScope scope) {
    String text = template.parts().get(0) instanceof Literal literal ? CsvwContext.expandPrefix(literal.text()) : "";
    if (Iris.isAbsolute(text)) {
      return !text.contains("://") || text.indexOf('/', text.indexOf("://") + 3) > 0 ? text : null;
    }
    boolean path = text.startsWith("/") && !text.startsWith("//");
    return path || text.startsWith("#") || text.matches("[A-Za-z0-9_~-]+/[^:]*") ? Iris.resolve(scope.table(), text)
        : null;
  }

  /** The fixed texts and the variables between them, in angle brackets. */
  private static Pieces plain(UriTemplate template, TemplateScope scope, String prefix) {
    List<byte[]> texts = new ArrayList<>();
    List<Integer> holes = new ArrayList<>();
    StringBuilder text = new StringBuilder("<");
    for (int i = 0; i < template.parts().size(); i++) {
      if (template.parts().get(i) instanceof Literal literal) {
        text.append(i == 0 ? prefix : literal.text());
      } else {
        texts.add(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
        holes.add(hole(((Expression) template.parts().get(i)).variables().get(0).name(), scope));
      }
    }
    texts.add(text.append('>').toString().getBytes(StandardCharsets.UTF_8));
    return new Pieces(texts.toArray(byte[][]::new), holes.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int hole(String name, TemplateScope scope) {
    return switch (name) {
      case TemplateScope.ROW -> Pieces.ROW;
      case TemplateScope.SOURCE_ROW -> Pieces.SOURCE_ROW;
      default -> scope.columns().get(name);
    };
  }
}
