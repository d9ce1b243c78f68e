package be.overzicht.html.section;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import java.util.List;
import java.util.Optional;

/**
 * Things with a few words on each.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence before it; empty for none
 * @param entries the things
 */
public record EntryList(String id, String title, String intro, List<Entry> entries) implements Section {

  /**
   * A thing.
   *
   * @param link its name and page
   * @param details what it is, in a few words each
   * @param status its state; empty for none
   * @param ways whom to contact, how to apply, and its page
   * @param note how it is known
   */
  public record Entry(Link link, List<String> details, Optional<Badge> status, List<Link> ways, String note) {}
}
