package be.overzicht.store.document;

import be.overzicht.store.Bridge;
import be.overzicht.store.Description;
import be.overzicht.store.Labels;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * One page of a list of things, as a
 * <a href="https://www.hydra-cg.com/spec/latest/core/#collections">Hydra collection</a>.
 *
 * @param list the address of the list
 * @param page the address of this page
 * @param previous the address of the page before
 * @param next the address of the page after
 * @param total how many things the list has
 * @param members the things on this page
 */
public record ListPage(
    String list, String page, Optional<String> previous, Optional<String> next, long total, List<String> members) {
  private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /** What the page says: which things there are, with their types and names. */
  public Description describe(Snapshot snapshot) {
    List<Statement> statements = new ArrayList<>();
    IRI collection = VALUES.createIRI(list);
    IRI view = VALUES.createIRI(page);
    statements.add(statement(collection, RDF.TYPE, hydra("Collection")));
    statements.add(statement(collection, hydra("totalItems"), VALUES.createLiteral(Long.toString(total), XSD.INTEGER)));
    statements.add(statement(collection, hydra("view"), view));
    statements.add(statement(view, RDF.TYPE, hydra("PartialCollectionView")));
    previous.ifPresent(other -> statements.add(statement(view, hydra("previous"), VALUES.createIRI(other))));
    next.ifPresent(other -> statements.add(statement(view, hydra("next"), VALUES.createIRI(other))));
    members.forEach(member -> statements.add(statement(collection, hydra("member"), VALUES.createIRI(member))));
    snapshot.read(() -> {
      members.forEach(member -> addNames(snapshot, member, statements));
      return statements;
    });
    return new Description(list, statements);
  }

  private static void addNames(Snapshot snapshot, String member, List<Statement> statements) {
    Facts.of(snapshot).about(member)
        .filter(fact -> fact.property().equals(RDF.TYPE.stringValue()) || Labels.isNaming(fact.property()))
        .sorted(Bridge.ORDER).map(Bridge::statement).forEach(statements::add);
  }

  private static Statement statement(IRI subject, IRI property, Value object) {
    return VALUES.createStatement(subject, property, object);
  }

  private static IRI hydra(String name) {
    return VALUES.createIRI(HYDRA + name);
  }
}
