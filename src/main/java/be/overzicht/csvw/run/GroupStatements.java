package be.overzicht.csvw.run;

import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.plan.OutputForm;
import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.NTriplesBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what the standard mode says about the group, its tables, and what metadata says about them
 * (<a href="https://www.w3.org/TR/csv2rdf/#standard-mode-rdf">Generating RDF, section 4.2, steps 1 to 4.5, and section
 * 6</a>).
 */
final class GroupStatements {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final ByteOutput out = new ByteOutput(1 << 12);
  private final byte[] group;
  private long statements;
  private int blanks;

  GroupStatements(String groupId) {
    group = groupId == null ? "_:g".getBytes(StandardCharsets.US_ASCII) : NTriplesBytes.iri(groupId);
  }

  /** The bytes written since they were last taken. */
  ByteOutput out() {
    return out;
  }

  long statements() {
    return statements;
  }

  void group(List<Annotation> annotations, byte[] end) {
    add(group, RDF_TYPE, NTriplesBytes.iri(CsvwContext.NAMESPACE + "TableGroup"), end);
    annotations.forEach(annotation -> add(group, annotation, end));
  }

  void table(TableDescription table, OutputForm form) {
    byte[] node = form.tableNode();
    add(group, CsvwContext.NAMESPACE + "table", node, form.end());
    add(node, RDF_TYPE, NTriplesBytes.iri(CsvwContext.NAMESPACE + "Table"), form.end());
    add(node, CsvwContext.NAMESPACE + "url", NTriplesBytes.iri(table.url()), form.end());
    table.annotations().forEach(annotation -> add(node, annotation, form.end()));
  }

  private void add(byte[] subject, Annotation annotation, byte[] end) {
    if (annotation.value() instanceof Annotation.Literal literal) {
      add(subject, annotation.property(), literal(literal), end);
      return;
    }
    Annotation.Node node = (Annotation.Node) annotation.value();
    byte[] object = node.id() == null
        ? ("_:n" + ++blanks).getBytes(StandardCharsets.US_ASCII)
        : NTriplesBytes.iri(node.id());
    add(subject, annotation.property(), object, end);
    node.statements().forEach(statement -> add(object, statement, end));
  }

  private static byte[] literal(Annotation.Literal literal) {
    ByteOutput term = new ByteOutput(literal.text().length() + 64);
    byte[] text = literal.text().getBytes(StandardCharsets.UTF_8);
    NTriplesBytes.addString(term, text, 0, text.length);
    if (literal.language() != null) {
      term.add("@" + literal.language());
    } else if (literal.datatype() != null) {
      term.add("^^");
      term.add(NTriplesBytes.iri(literal.datatype()));
    }
    return java.util.Arrays.copyOf(term.array(), term.size());
  }

  private void add(byte[] subject, String property, byte[] object, byte[] end) {
    out.add(subject);
    out.add(' ');
    out.add(NTriplesBytes.iri(property));
    out.add(' ');
    out.add(object);
    out.add(end);
    statements++;
  }
}
