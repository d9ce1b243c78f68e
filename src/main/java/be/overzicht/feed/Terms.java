package be.overzicht.feed;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/**
 * Terms of feeds.
 *
 * @see <a href="https://w3id.org/ldes/specification">Linked Data Event Streams</a>
 * @see <a href="https://w3id.org/tree/specification">The TREE hypermedia specification</a>
 */
final class Terms {
  static final IRI EVENT_STREAM = ldes("EventStream");
  static final IRI TIMESTAMP_PATH = ldes("timestampPath");
  static final IRI VERSION_OF_PATH = ldes("versionOfPath");
  static final IRI CREATE_OBJECT = ldes("versionCreateObject");
  static final IRI UPDATE_OBJECT = ldes("versionUpdateObject");
  static final IRI DELETE_OBJECT = ldes("versionDeleteObject");
  static final IRI POLLING_INTERVAL = ldes("pollingInterval");
  static final IRI IMMUTABLE = ldes("immutable");

  static final IRI NODE_CLASS = tree("Node");
  static final IRI ROOT_NODE_CLASS = tree("RootNode");
  static final IRI VIEW = tree("view");
  static final IRI SHAPE = tree("shape");
  static final IRI MEMBER = tree("member");
  static final IRI RELATION = tree("relation");
  static final IRI NODE = tree("node");
  static final IRI PATH = tree("path");
  static final IRI VALUE = tree("value");
  static final IRI FROM = tree("GreaterThanOrEqualToRelation");
  static final IRI UNTIL = tree("LessThanOrEqualToRelation");

  static final IRI CREATE = activity("Create");
  static final IRI UPDATE = activity("Update");
  static final IRI DELETE = activity("Delete");

  private Terms() {}

  private static IRI ldes(String name) {
    return Values.iri("https://w3id.org/ldes#", name);
  }

  private static IRI tree(String name) {
    return Values.iri("https://w3id.org/tree#", name);
  }

  private static IRI activity(String name) {
    return Values.iri("https://www.w3.org/ns/activitystreams#", name);
  }
}
