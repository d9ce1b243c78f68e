package be.overzicht.csvw.read;

import java.util.List;

/**
 * What stands before the rows of a table.
 *
 * @param titles the titles of each column, without empty ones
 * @param comments the text of comment lines and skipped rows
 * @param line the line of the first header row; 0 when there is none
 * @param width number of columns of the header, or of the first row when there is no header; 0 for an empty table
 * @param text the first line, for messages
 * @param firstRow the first cell of the first row, for messages; empty when there are no rows
 */
public record Header(List<List<String>> titles, List<String> comments, int line, int width, String text,
    String firstRow) {}
