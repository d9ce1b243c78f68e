package be.overzicht.http.page.list;

import be.overzicht.html.Address;
import be.overzicht.http.page.model.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address of a list asks for that the list cannot do: it is told, and never passed over. */
final class ListParameters {
  private static final List<String> TAKEN_ONCE = List.of("q", "about", "sort");

  private ListParameters() {}

  /** What is wrong with the parameters, naming the first that is and what it can be. */
  static Optional<String> fault(Reading reading, ListIndex index) {
    Address address = reading.address();
    return TAKEN_ONCE.stream().filter(name -> address.all(name).stream().distinct().count() > 1).findFirst()
        .map(name -> "Say one \"" + name + "\"; this address says " + quoted(address.all(name)) + ".")
        .or(() -> sort(address.first("sort"), index))
        .or(() -> about(reading, address.first("about")));
  }

  private static Optional<String> sort(String order, ListIndex index) {
    return order.isEmpty() || index.orders().contains(order) ? Optional.empty()
        : Optional.of("This list has no \"sort\" by \"" + order + "\"; it can be "
            + quoted(index.orders().stream().sorted().toList()) + ".");
  }

  private static Optional<String> about(Reading reading, String thing) {
    boolean isKnown = Stream.of(thing).map(ref -> reading.edition().uris().at("/id/" + ref))
        .anyMatch(reading.edition().snapshot()::isKnown);
    return thing.isEmpty() || isKnown ? Optional.empty()
        : Optional.of("Nothing here is called \"" + thing + "\", so that no list is \"about\" it; name a thing as its "
            + "address does behind /id/, such as initiatief/lblod.");
  }

  private static String quoted(Collection<String> values) {
    return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(", "));
  }
}
