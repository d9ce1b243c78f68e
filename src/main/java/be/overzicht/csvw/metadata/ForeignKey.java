package be.overzicht.csvw.metadata;

import java.util.List;

/**
 * A foreign key, as a schema defines it.
 *
 * @param columns the referencing columns of this schema
 * @param table the address of the referenced table; null when the schema is named instead
 * @param schema the address of the schema of the referenced table; null when the table is named
 * @param referenced the columns of that table
 * @param line the line of the document, for messages
 */
public record ForeignKey(List<String> columns, String table, String schema, List<String> referenced, int line) {}
