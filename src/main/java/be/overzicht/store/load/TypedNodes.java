package be.overzicht.store.load;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The literals of one datatype: dates and numbers come again and again, and are parsed and held once. */
final class TypedNodes {
  private static final int MOST = 1 << 16;

  private final RDFDatatype datatype;
  private final Map<String, Node> known = new HashMap<>();

  TypedNodes(String datatype) {
    this.datatype = TypeMapper.getInstance().getSafeTypeByName(datatype);
  }

  /** The literal with this lexical form; the first ones that are met are kept. */
  Node of(String text) {
    Node node = known.get(text);
    if (node == null) {
      node = NodeFactory.createLiteralDT(text, datatype);
      if (known.size() < MOST) {
        known.put(text, node);
      }
    }
    return node;
  }
}
