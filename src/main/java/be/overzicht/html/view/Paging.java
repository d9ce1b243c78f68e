package be.overzicht.html.view;

import be.overzicht.html.Link;

/**
 * Where the other pages of a list are.
 *
 * @param position which page this is, in words
 * @param previous the page before; null for none
 * @param next the page after; null for none
 */
public record Paging(String position, Link previous, Link next) {}
