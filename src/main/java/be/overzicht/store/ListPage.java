package be.overzicht.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

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

  /** What the page says: which things there are, with their types and names. */
  public Description describe(Snapshot snapshot) {
    List<Triple> triples = new ArrayList<>();
    Node collection = NodeFactory.createURI(list);
    Node view = NodeFactory.createURI(page);
    triples.add(Triple.create(collection, RDF.type.asNode(), hydra("Collection")));
    triples.add(Triple.create(collection, hydra("totalItems"),
        NodeFactory.createLiteralDT(Long.toString(total), XSDDatatype.XSDinteger)));
    triples.add(Triple.create(collection, hydra("view"), view));
    triples.add(Triple.create(view, RDF.type.asNode(), hydra("PartialCollectionView")));
    previous.ifPresent(other -> triples.add(Triple.create(view, hydra("previous"), NodeFactory.createURI(other))));
    next.ifPresent(other -> triples.add(Triple.create(view, hydra("next"), NodeFactory.createURI(other))));
    for (String member : members) {
      triples.add(Triple.create(collection, hydra("member"), NodeFactory.createURI(member)));
    }
    members.forEach(member -> triples.addAll(naming(snapshot, NodeFactory.createURI(member))));
    return new Description(list, triples);
  }

  private static List<Triple> naming(Snapshot snapshot, Node thing) {
    return snapshot.union().find(thing, Node.ANY, Node.ANY)
        .filterKeep(triple -> triple.getPredicate().equals(RDF.type.asNode()) || Labels.isNaming(triple.getPredicate()))
        .toList();
  }

  private static Node hydra(String name) {
    return NodeFactory.createURI(HYDRA + name);
  }
}
