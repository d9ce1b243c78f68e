package be.overzicht.quality;

/**
 * A line of a source.
 *
 * @param file the file as the user named it
 * @param line the line, from 1; 0 when it is not known
 */
public record SourceLine(String file, int line) {}
