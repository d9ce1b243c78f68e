package be.overzicht.html.section;

import be.overzicht.html.Link;
import java.util.List;

/**
 * Links under a heading.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence before it; empty for none
 * @param items the links
 * @param more where the rest is; null when this is all
 */
public record LinkList(String id, String title, String intro, List<Value> items, Link more) implements Section {}
