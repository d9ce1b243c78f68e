package be.overzicht.sparql;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells clients apart by their address; behind a trusted proxy, by the address that the proxy saw. A client of IPv6 has
 * all addresses that begin with the same 64 bits (<a href="https://www.rfc-editor.org/rfc/rfc6177">RFC 6177</a>).
 */
record Clients(Set<AddressRange> trustedProxies) {
  private static final int OF_ONE_CLIENT = 64 / Byte.SIZE;

  /** The nearest address on the way of the request that is not a trusted proxy's. */
  String of(String nearest, Optional<String> forwarded) {
    if (!isTrusted(nearest)) {
      return name(nearest);
    }
    return name(backwards(forwarded.orElse("")).filter(address -> !isTrusted(address)).findFirst().orElse(nearest));
  }

  private boolean isTrusted(String text) {
    Optional<InetAddress> address = AddressRange.address(text);
    return address.isPresent() && trustedProxies.stream().anyMatch(range -> range.has(address.get()));
  }

  private static String name(String text) {
    return AddressRange.address(text).filter(Inet6Address.class::isInstance)
        .map(address -> HexFormat.of().formatHex(address.getAddress(), 0, OF_ONE_CLIENT))
        .orElse(text);
  }

  /** The addresses in {@code X-Forwarded-For}, the last one, which the nearest proxy added, first. */
  private static Stream<String> backwards(String forwarded) {
    List<String> addresses = Arrays.stream(forwarded.split(",")).map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
    return Stream.iterate(addresses.size() - 1, at -> at >= 0, at -> at - 1).map(addresses::get);
  }
}
