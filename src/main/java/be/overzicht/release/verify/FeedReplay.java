package be.overzicht.release.verify;

import be.overzicht.rdf.Uris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * and says the statements of the rest about the things themselves; those of its parts about the things of others.
 */
final class FeedReplay {
  private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";
  private static final IRI DELETED = Values.iri(ACTIVITY, "Delete");

  private final Uris uris;
  private final Map<Resource, Member> members = new HashMap<>();

  FeedReplay(Uris uris) {
    this.uris = uris;
  }

  /** One version object, or a part of one. */
  private static final class Member {
    private String thing;
    private String instant = "";
    private final List<IRI> parts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private boolean isVersion() {
      return thing != null && !instant.isEmpty();
    }
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
    if (!(statement.getSubject() instanceof IRI subject) || !uris.isOurs(subject.stringValue())) {
      return;
    }
    if (statement.getPredicate().equals(DCTERMS.IS_VERSION_OF)) {
      member(subject).thing = statement.getObject().stringValue();
    } else if (statement.getPredicate().equals(PROV.GENERATED_AT_TIME)) {
      member(subject).instant = statement.getObject().stringValue();
    } else {
      part(statement).ifPresentOrElse(member(subject).parts::add, () -> member(subject).statements.add(statement));
    }
  }

  private Optional<IRI> part(Statement statement) {
    return Optional.of(statement).filter(said -> said.getPredicate().equals(DCTERMS.HAS_PART)).map(Statement::getObject)
        .filter(IRI.class::isInstance).map(IRI.class::cast).filter(part -> uris.isPart(part.stringValue()));
  }

  private Member member(Resource subject) {
    return members.computeIfAbsent(subject, key -> new Member());
  }

  /** Whether any of it was a version object. */
  boolean isReplay() {
    return members.values().stream().anyMatch(Member::isVersion);
  }

  /** Hands on the statements about things as they are at the end. */
  void writeThings(RDFHandler things) {
    Map<String, Member> last = new HashMap<>();
    for (Member member : members.values()) {
      if (member.isVersion()) {
        last.merge(member.thing, member, (one, other) -> one.instant.compareTo(other.instant) > 0 ? one : other);
      }
    }
    for (Member member : last.values()) {
      if (!isDeleted(member)) {
        write(member, things);
        member.parts.stream().map(members::get).filter(part -> part != null && part.thing != null)
            .forEach(part -> write(part, things));
      }
    }
  }

  private static boolean isDeleted(Member member) {
    return member.statements.stream()
        .anyMatch(statement -> isActivity(statement) && statement.getObject().equals(DELETED));
  }

  private static void write(Member member, RDFHandler things) {
    for (Statement statement : member.statements) {
      if (!isActivity(statement)) {
        things.handleStatement(Statements.statement(
            Values.iri(member.thing), statement.getPredicate(), statement.getObject(), null));
      }
    }
  }

  private static boolean isActivity(Statement statement) {
    return statement.getPredicate().equals(RDF.TYPE) && statement.getObject().stringValue().startsWith(ACTIVITY);
  }
}
