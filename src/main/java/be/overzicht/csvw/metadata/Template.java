package be.overzicht.csvw.metadata;

/**
 * A URI template, as metadata gives it.
 *
 * @param text the template
 * @param line the line of the document, for messages
 */
public record Template(String text, int line) {}
