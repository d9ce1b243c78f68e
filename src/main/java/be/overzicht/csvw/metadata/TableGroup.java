package be.overzicht.csvw.metadata;

import java.util.List;

/**
 * A group of tables, as metadata describes it.
 *
 * @param id its own IRI; null when it has none
 * @param tables its tables
 * @param annotations common properties and notes
 */
public record TableGroup(String id, List<TableDescription> tables, List<Annotation> annotations) {}
