package be.overzicht.http.page.list;

import be.overzicht.html.Language;
import be.overzicht.http.page.model.Reading;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The list indexes of an edition, each made when its list is first opened, one after the other: what they hold while they
 * are made is many times what stays. Those that nobody reads are given up before the memory of the process runs out.
 */
final class ListIndexes {
  private final Map<Key, SoftReference<ListIndex>> made = new ConcurrentHashMap<>();

  private ListIndexes() {}

  /** The index of a concept in a reader's language. */
  static ListIndex of(Reading reading, String concept) {
    return reading.edition().part(ListIndexes.class, edition -> new ListIndexes())
        .index(new Key(concept, reading.language(), reading.day()), reading);
  }

  private ListIndex index(Key key, Reading reading) {
    return known(key).orElseGet(() -> make(key, reading));
  }

  private Optional<ListIndex> known(Key key) {
    return Optional.ofNullable(made.get(key)).map(SoftReference::get);
  }

  private synchronized ListIndex make(Key key, Reading reading) {
    made.keySet().removeIf(other -> !other.day().equals(key.day()));
    return known(key).orElseGet(() -> {
      ListIndex index = reading.edition().snapshot().read(() -> ListIndex.of(reading, key.concept()));
      made.put(key, new SoftReference<>(index));
      return index;
    });
  }

  /** What an index is made for. */
  private record Key(String concept, Language language, LocalDate day) {}
}
