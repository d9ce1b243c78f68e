package be.overzicht.http.page.figure;

import java.util.Locale;

/** What is known of a body and some initiatives, the most first. */
enum Known {
  TOOK_PART, CONTRIBUTED, SEEN, NOTHING;

  /** The word of its look and of its messages. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
