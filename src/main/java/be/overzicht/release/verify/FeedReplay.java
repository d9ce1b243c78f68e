package be.overzicht.release.verify;

import be.overzicht.rdf.Uris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * What a client gathered by following the feed: keeps the last version of each thing, leaves out those that were deleted,
 * and says the statements of the rest about the things themselves.
 */
final class FeedReplay {
  private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";
  private static final IRI DELETED = Values.iri(ACTIVITY, "Delete");

  private final Uris uris;
  private final Map<Resource, Member> members = new HashMap<>();

  FeedReplay(Uris uris) {
    this.uris = uris;
  }

  /** One version object. */
  private static final class Member {
    private String thing;
    private String instant = "";
    private final List<Statement> statements = new ArrayList<>();
  }

  /** Listens to statements on their way to a handler. */
  RDFHandler before(RDFHandler next) {
    return new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        hear(statement);
        next.handleStatement(statement);
      }
    };
  }

  private void hear(Statement statement) {
    Resource subject = statement.getSubject();
    if (subject instanceof IRI iri && uris.isThing(iri.stringValue())) {
      if (statement.getPredicate().equals(DCTERMS.IS_VERSION_OF)) {
        member(subject).thing = statement.getObject().stringValue();
      } else if (statement.getPredicate().equals(PROV.GENERATED_AT_TIME)) {
        member(subject).instant = statement.getObject().stringValue();
      } else {
        member(subject).statements.add(statement);
      }
    }
  }

  private Member member(Resource subject) {
    return members.computeIfAbsent(subject, key -> new Member());
  }

  /** Whether any of it was a version object. */
  boolean isReplay() {
    return members.values().stream().anyMatch(member -> member.thing != null && !member.instant.isEmpty());
  }

  /** Hands on the statements about things as they are at the end. */
  void writeThings(RDFHandler things) {
    Map<String, Member> last = new HashMap<>();
    for (Member member : members.values()) {
      if (member.thing != null) {
        last.merge(member.thing, member, (one, other) -> one.instant.compareTo(other.instant) > 0 ? one : other);
      }
    }
    last.values().stream().filter(member -> !isDeleted(member)).forEach(member -> write(member, things));
  }

  private static boolean isDeleted(Member member) {
    return member.statements.stream().anyMatch(statement -> statement.getObject().equals(DELETED));
  }

  private static void write(Member member, RDFHandler things) {
    for (Statement statement : member.statements) {
      boolean isChange = statement.getPredicate().equals(RDF.TYPE)
          && statement.getObject().stringValue().startsWith(ACTIVITY);
      if (!isChange) {
        things.handleStatement(Statements.statement(
            Values.iri(member.thing), statement.getPredicate(), statement.getObject(), null));
      }
    }
  }
}
