package be.overzicht.csvw.plain;

import java.util.List;

/**
 * How plain rows of a table are written. Nothing in it changes, so that several threads run it.
 *
 * @param width number of cells that a row has
 * @param cells the cells of a row
 * @param terms the terms that statements share
 * @param columns what is written, in its order
 */
public record PlainPlan(int width, List<PlainCell> cells, List<PlainTerm> terms, List<PlainColumn> columns) {}
