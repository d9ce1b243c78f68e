package be.overzicht.http.page.list;

import be.overzicht.html.Language;
import be.overzicht.http.page.model.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The list indexes of an edition, each made when its list is first opened. */
final class ListIndexes {
  private final Map<Key, ListIndex> made = new ConcurrentHashMap<>();

  private ListIndexes() {}

  /** The index of a concept in a reader's language. */
  static ListIndex of(Reading reading, String concept) {
    ListIndexes indexes = reading.edition().part(ListIndexes.class, edition -> new ListIndexes());
    indexes.made.keySet().removeIf(key -> !key.day().equals(reading.day()));
    return indexes.made.computeIfAbsent(new Key(concept, reading.language(), reading.day()),
        key -> ListIndex.of(reading, concept));
  }

  /** What an index is made for. */
  private record Key(String concept, Language language, LocalDate day) {}
}
