package be.overzicht.catalog.question;

import be.overzicht.rdf.Uris;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Says of questions what others say of their examples: each is a {@code sh:SPARQLExecutable} with its query, its prefixes
 * and the endpoint that it is for (<a href="https://www.w3.org/TR/shacl-af/#sparql-executables">SHACL Advanced Features</a>,
 * {@code schema:target} as at SIB).
 */
public final class QuestionStatements {
  private static final Pattern PREFIX =
      Pattern.compile("^\\s*PREFIX\\s+([\\w.-]*):\\s*<([^>]*)>", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final IRI TARGET = Values.iri("http://schema.org/target");

  private final Uris uris;
  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, String> prefixes = new TreeMap<>();

  /**
   * A question.
   *
   * @param id its name in {@code /query/ID}
   * @param header its texts by key and language, such as {@code title@nl}
   * @param query its query
   * @param parameter the name of its parameter and the thing that stands for when none is said; empty for no parameter
   */
  public record Asked(String id, Map<String, String> header, String query, Optional<Map.Entry<String, String>> parameter) {}

  /** Sets up with the addresses of the site. */
  public QuestionStatements(Uris uris) {
    this.uris = uris;
  }

  /** All that is said of these. */
  public Collection<Statement> of(List<Asked> questions) {
    questions.forEach(this::add);
    IRI all = iri("#prefixes");
    prefixes.forEach((prefix, namespace) -> {
      IRI declaration = iri("#prefix-" + prefix);
      say(all, SHACL.DECLARE, declaration);
      say(declaration, SHACL.PREFIX_PROP, Values.literal(prefix));
      say(declaration, SHACL.NAMESPACE_PROP, Values.literal(namespace, XSD.ANYURI));
    });
    return statements;
  }

  private void add(Asked question) {
    IRI executable = iri("/" + question.id());
    say(executable, RDF.TYPE, SHACL.SPARQL_EXECUTABLE);
    say(executable, RDF.TYPE, SHACL.SPARQL_SELECT_EXECUTABLE);
    texts(executable, RDFS.LABEL, question, "title");
    texts(executable, RDFS.COMMENT, question, "explanation");
    say(executable, SHACL.SELECT, Values.literal(question.query()));
    say(executable, SHACL.PREFIXES, iri("#prefixes"));
    say(executable, TARGET, Values.iri(uris.at("/sparql")));
    PREFIX.matcher(question.query()).results().forEach(found -> prefixes.put(found.group(1), found.group(2)));
    question.parameter().ifPresent(parameter -> {
      IRI node = iri("/" + question.id() + "#" + parameter.getKey());
      say(executable, SHACL.PARAMETER, node);
      say(node, SHACL.NAME, Values.literal(parameter.getKey()));
      say(node, SHACL.DEFAULT_VALUE, Values.iri(parameter.getValue()));
    });
  }

  private void texts(IRI subject, IRI property, Asked question, String name) {
    for (String language : List.of("nl", "en")) {
      String text = question.header().get(name + "@" + language);
      if (text != null) {
        say(subject, property, Values.literal(text, language));
      }
    }
  }

  private IRI iri(String rest) {
    return Values.iri(uris.at("/query" + rest));
  }

  private void say(IRI subject, IRI property, Value object) {
    statements.add(Statements.statement(subject, property, object, null));
  }
}
