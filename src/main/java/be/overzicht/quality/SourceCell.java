package be.overzicht.quality;

/**
 * A cell of a table.
 *
 * @param line the line that it stands in
 * @param character where it begins in that line, from 1
 * @param column how messages call its column
 */
public record SourceCell(SourceLine line, int character, String column) {}
