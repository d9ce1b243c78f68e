/**
 * A table as it is opened: its header read and compared with the metadata, and the plan for its rows.
 *
 * <p>Uses {@code csvw.document}, {@code csvw.engine}, {@code csvw.metadata}, {@code csvw.plan}, {@code csvw.problem},
 * {@code csvw.read} and {@code text}.
 */
package be.overzicht.csvw.table;
