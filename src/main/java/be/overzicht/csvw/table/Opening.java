package be.overzicht.csvw.table;

import be.overzicht.csvw.plan.OutputForm.RowStatements;
import java.util.Optional;
import java.util.function.Function;

/**
 * How tables are opened.
 *
 * @param rows which statements are made about rows
 * @param purpose what the tables are read for
 * @param graphOf the graph of the table at an address
 */
public record Opening(RowStatements rows, Purpose purpose, Function<String, Optional<String>> graphOf) {}
