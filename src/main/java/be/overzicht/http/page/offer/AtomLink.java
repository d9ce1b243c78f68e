package be.overzicht.http.page.offer;

import be.overzicht.html.Address;
import be.overzicht.html.Form;
import be.overzicht.html.Language;
import be.overzicht.http.page.model.Reading;

/** Where feed readers follow what a page shows, in the language of the page. */
public final class AtomLink {

  private AtomLink() {}

  /** The feed of a page at this address. */
  public static Form of(Reading reading, Address page) {
    Address feed = page.at(page.path() + ".atom").without("lang");
    return new Form((reading.language().equals(Language.house()) ? feed : feed.in(reading.language())).href(), "Atom",
        "application/atom+xml");
  }
}
