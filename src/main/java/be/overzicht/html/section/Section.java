package be.overzicht.html.section;

/** A part of a page with a heading of its own. */
public sealed interface Section permits FactList, Table, LinkList, EntryList, Tiles, Figure {

  /** The fragment that leads to it. */
  String id();

  /** Its heading. */
  String title();
}
