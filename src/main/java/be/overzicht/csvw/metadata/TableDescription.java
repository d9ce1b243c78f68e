package be.overzicht.csvw.metadata;

import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.read.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * A table, as metadata describes it.
 *
 * @param url its address
 * @param id its own IRI; null when it has none
 * @param schema its schema; empty when nothing is said, so that the header tells the columns
 * @param dialect how it is written down; empty when nothing is said
 * @param output whether it is converted
 * @param properties what cells inherit
 * @param annotations common properties and notes
 * @param document the metadata document, for messages
 */
public record TableDescription(
    String url,
    String id,
    Optional<Schema> schema,
    Optional<Dialect> dialect,
    Output output,
    Inherited properties,
    List<Annotation> annotations,
    String document) {

  /** The same description of a table at this address. */
  public TableDescription at(String address) {
    return new TableDescription(address, id, schema, dialect, output, properties, annotations, document);
  }
}
