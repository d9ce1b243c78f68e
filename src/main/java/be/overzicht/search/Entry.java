package be.overzicht.search;

import java.util.List;

/**
 * What can be found: a thing with everything that it may be looked for by.
 *
 * @param iri the thing
 * @param concept its concept, such as {@code initiatief}
 * @param rank how likely it is what people look for, from 0 to 3
 * @param names its names of today, in any language
 * @param formerNames names it had, and names of what it came from
 * @param numbers identifiers such as KBO and NIS numbers
 * @param text descriptions in any language
 */
public record Entry(String iri, String concept, int rank, List<String> names, List<String> formerNames,
    List<String> numbers, List<String> text) {}
