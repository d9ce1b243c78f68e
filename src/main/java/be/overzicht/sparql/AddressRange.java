package be.overzicht.sparql;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, as CIDR writes them
 * (<a href="https://www.rfc-editor.org/rfc/rfc4632#section-3.1">RFC 4632, section 3.1</a>), or one address.
 *
 * @param first an address of the range
 * @param bits how many of its bits all of them have
 */
public record AddressRange(InetAddress first, int bits) {
  private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");

  /** Reads {@code 10.0.0.0/8}, {@code 2001:db8::/32} or one address; a name is none, and is never looked up. */
  public static Optional<AddressRange> find(String text) {
    String[] parts = text.strip().split("/", 2);
    return address(parts[0]).flatMap(first -> {
      int most = first.getAddress().length * Byte.SIZE;
      if (parts.length == 1) {
        return Optional.of(new AddressRange(first, most));
      }
      return Optional.of(parts[1]).filter(length -> length.matches("\\d{1,3}")).map(Integer::parseInt)
          .filter(length -> length <= most).map(length -> new AddressRange(first, length));
    });
  }

  /** The address that a text writes. */
  static Optional<InetAddress> address(String text) {
    try {
      return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  /** Whether an address is one of them. */
  boolean has(InetAddress address) {
    byte[] one = first.getAddress();
    byte[] other = address.getAddress();
    if (one.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
