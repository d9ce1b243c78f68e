package be.overzicht.search;

/**
 * A thing that a whole text may mean.
 *
 * @param entry the thing
 * @param reason what of it the text is
 * @param matched the name or number that the text is, as the data write it
 * @param closeness 1 for the same, less for every letter that differs or was left out
 */
public record Match(Entry entry, Hit.Reason reason, String matched, double closeness) {}
