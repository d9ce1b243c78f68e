package be.overzicht.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells clients apart by their address; behind a trusted proxy, by the address that the proxy saw. */
record Clients(Set<String> trustedProxies) {

  /** The nearest address on the way of the request that is not a trusted proxy's. */
  String of(String nearest, Optional<String> forwarded) {
    if (!trustedProxies.contains(nearest)) {
      return nearest;
    }
    return backwards(forwarded.orElse("")).filter(address -> !trustedProxies.contains(address)).findFirst().orElse(nearest);
  }

  /** The addresses in {@code X-Forwarded-For}, the last one, which the nearest proxy added, first. */
  private static Stream<String> backwards(String forwarded) {
    List<String> addresses = Arrays.stream(forwarded.split(",")).map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
    return Stream.iterate(addresses.size() - 1, at -> at >= 0, at -> at - 1).map(addresses::get);
  }
}
