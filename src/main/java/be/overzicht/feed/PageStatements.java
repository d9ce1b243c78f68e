package be.overzicht.feed;

import be.overzicht.rdf.Uris;
import be.overzicht.release.history.Change;
import be.overzicht.release.history.Version;
import be.overzicht.release.history.VersionContent;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Writes down what one page of the feed says. Relations have addresses: there are no blank nodes anywhere. */
final class PageStatements {
  private static final IRI TIMESTAMP = PROV.GENERATED_AT_TIME;
  private static final IRI VERSION_OF = DCTERMS.IS_VERSION_OF;
  private static final IRI PART = DCTERMS.HAS_PART;
  private static final int POLLING_SECONDS = 60;

  private final Uris uris;
  private final IRI stream;
  private final IRI node;
  private final List<Statement> statements;

  PageStatements(Uris uris, String page, List<Statement> statements) {
    this.uris = uris;
    this.stream = Values.iri(uris.feedTerm("stream"));
    this.node = Values.iri(page);
    this.statements = statements;
  }

  /** The stream, its view and the shape of its members. */
  void describeRoot() {
    IRI shape = Values.iri(uris.feedTerm("member"));
    add(stream, RDF.TYPE, Terms.EVENT_STREAM);
    add(stream, DCTERMS.TITLE, Values.literal("Alle versies van alle dingen", "nl"));
    add(stream, DCTERMS.TITLE, Values.literal("All versions of all things", "en"));
    add(stream, Terms.TIMESTAMP_PATH, TIMESTAMP);
    add(stream, Terms.VERSION_OF_PATH, VERSION_OF);
    add(stream, Terms.CREATE_OBJECT, Terms.CREATE);
    add(stream, Terms.UPDATE_OBJECT, Terms.UPDATE);
    add(stream, Terms.DELETE_OBJECT, Terms.DELETE);
    add(stream, Terms.SHAPE, shape);
    add(stream, Terms.VIEW, node);
    add(node, RDF.TYPE, Terms.ROOT_NODE_CLASS);
    add(node, RDF.TYPE, Terms.NODE_CLASS);
    addPollingInterval();
    add(shape, RDF.TYPE, SHACL.NODE_SHAPE);
    requireOne(shape, "member-timestamp", TIMESTAMP);
    requireOne(shape, "member-version-of", VERSION_OF);
    describePart(shape);
  }

  /** What a member carries of things of others belongs to it: clients take what the shape leads to. */
  private void describePart(IRI shape) {
    IRI property = Values.iri(uris.feedTerm("member-part"));
    IRI part = Values.iri(uris.feedTerm("part"));
    add(shape, SHACL.PROPERTY, property);
    add(property, SHACL.PATH, PART);
    add(property, SHACL.NODE, part);
    add(part, RDF.TYPE, SHACL.NODE_SHAPE);
  }

  private void requireOne(IRI shape, String name, IRI path) {
    IRI property = Values.iri(uris.feedTerm(name));
    add(shape, SHACL.PROPERTY, property);
    add(property, SHACL.PATH, path);
    add(property, SHACL.MIN_COUNT, Values.literal("1", XSD.INTEGER));
    add(property, SHACL.MAX_COUNT, Values.literal("1", XSD.INTEGER));
  }

  /** The page itself. */
  void describe(FeedPage.State state) {
    add(stream, RDF.TYPE, Terms.EVENT_STREAM);
    add(stream, Terms.TIMESTAMP_PATH, TIMESTAMP);
    add(stream, Terms.VERSION_OF_PATH, VERSION_OF);
    add(node, RDF.TYPE, Terms.NODE_CLASS);
    if (state == FeedPage.State.CLOSED) {
      add(node, Terms.IMMUTABLE, Values.literal(true));
    } else {
      addPollingInterval();
    }
  }

  /** How often it is worth while to ask for a page that changes. */
  private void addPollingInterval() {
    add(node, Terms.POLLING_INTERVAL, Values.literal(Integer.toString(POLLING_SECONDS), XSD.INTEGER));
  }

  /** The way to another page, with its bounds: both for a closed page, the lower one for an open page. */
  void addRelation(String child, Instant from, Optional<Instant> until) {
    addRelation(child, "from", Terms.FROM, from);
    until.ifPresent(instant -> addRelation(child, "until", Terms.UNTIL, instant));
  }

  private void addRelation(String child, String bound, IRI type, Instant value) {
    IRI relation = Values.iri(uris.feedTerm(String.join("-", "page", child, bound)));
    add(node, Terms.RELATION, relation);
    add(relation, RDF.TYPE, type);
    add(relation, Terms.NODE, Values.iri(uris.feedPage(child)));
    add(relation, Terms.PATH, TIMESTAMP);
    add(relation, Terms.VALUE, Values.literal(value.toString(), XSD.DATETIME));
  }

  /**
   * A version object: the thing's statements about its version, and what the version is. What it carries of things of
   * others is said about parts of the version, because one page may hold several states of the same thing.
   */
  void addMember(VersionContent content) throws IOException {
    Version version = content.version();
    IRI member = Values.iri(version.iri(uris));
    add(stream, Terms.MEMBER, member);
    add(member, VERSION_OF, Values.iri(version.thing()));
    add(member, TIMESTAMP, Values.literal(version.instant().toString(), XSD.DATETIME));
    add(member, RDF.TYPE, type(version.change()));
    for (Statement statement : content.statements()) {
      String subject = statement.getSubject().stringValue();
      add(subject.equals(version.thing()) ? member : part(member, subject), statement.getPredicate(),
          statement.getObject());
    }
  }

  private IRI part(IRI member, String other) {
    IRI part = Values.iri(uris.part(member.stringValue(), other));
    add(member, PART, part);
    add(part, VERSION_OF, Values.iri(other));
    return part;
  }

  private static IRI type(Change change) {
    return switch (change) {
      case CREATE -> Terms.CREATE;
      case UPDATE -> Terms.UPDATE;
      case DELETE -> Terms.DELETE;
    };
  }

  private void add(Resource subject, IRI predicate, Value object) {
    statements.add(Statements.statement(subject, predicate, object, null));
  }
}
