package be.overzicht.sparql.answer;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Terms as <a href="https://www.w3.org/TR/n-triples/">N-Triples</a> writes them, which TSV takes too. */
final class TermText {
  private static final String STRING = XSD.xstring.getURI();

  private final BlankLabels blanks = new BlankLabels();

  void write(Utf8Text out, Node term) {
    if (term.isURI()) {
      out.ascii('<').text(term.getURI()).ascii('>');
    } else if (term.isBlank()) {
      out.text("_:").text(blanks.of(term));
    } else if (term.isLiteral()) {
      literal(out, term);
    } else if (term.isTripleTerm()) {
      out.text("<<( ");
      write(out, term.getTriple().getSubject());
      out.ascii(' ');
      write(out, term.getTriple().getPredicate());
      out.ascii(' ');
      write(out, term.getTriple().getObject());
      out.text(" )>>");
    } else {
      throw new IllegalStateException(term + " is no term of RDF");
    }
  }

  private static void literal(Utf8Text out, Node literal) {
    out.ascii('"').escaped(literal.getLiteralLexicalForm(), Escapes.TERM).ascii('"');
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.ascii('@').text(language);
      if (literal.getLiteralBaseDirection() != null) {
        out.text("--").text(literal.getLiteralBaseDirection().toString());
      }
    } else if (!literal.getLiteralDatatypeURI().equals(STRING)) {
      out.text("^^<").text(literal.getLiteralDatatypeURI()).ascii('>');
    }
  }
}
