package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests come from the same client. */
class ClientsTest {
  private final Clients clients = new Clients(Stream.of("127.0.0.1", "10.0.0.0/9", "2001:db8:1::/47")
      .map(AddressRange::find).flatMap(Optional::stream).collect(Collectors.toSet()));

  @ParameterizedTest
  @CsvSource({"192.0.2.1,'203.0.113.9',192.0.2.1", "127.0.0.1,'203.0.113.9',203.0.113.9",
      "127.0.0.1,'9.9.9.9, 203.0.113.9',203.0.113.9",
      "127.0.0.1,'203.0.113.9, 10.127.0.1',203.0.113.9", "127.0.0.1,'203.0.113.9, 10.128.0.1',10.128.0.1",
      "127.0.0.1,'',127.0.0.1", "10.1.2.3,'10.3.2.1',10.1.2.3"})
  void the_nearest_address_that_is_no_trusted_proxy_is_the_client(String nearest, String forwarded, String client) {
    assertEquals(client, clients.of(nearest, Optional.of(forwarded)));
  }

  @Test
  void a_range_of_ipv6_is_trusted_to_its_last_bit() {
    String client = clients.of("203.0.113.9", Optional.empty());
    assertEquals(client, clients.of("2001:db8:1:ffff::1", Optional.of("203.0.113.9")));
    assertNotEquals(client, clients.of("2001:db8:2::1", Optional.of("203.0.113.9")));
  }

  @Test
  void addresses_of_ipv6_with_the_same_64_bits_are_one_client() {
    String one = new Clients(Set.of()).of("2001:db8:a:b::1", Optional.empty());
    assertEquals(one, new Clients(Set.of()).of("[2001:db8:a:b:ffff::2]", Optional.empty()));
    assertNotEquals(one, new Clients(Set.of()).of("2001:db8:a:c::1", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-an-ip", "localhost", "", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1",
      "2001:db8::/129",
      "300.1.1.1", "10.0.0.1/8/8"})
  void what_is_no_address_is_none(String text) {
    assertEquals(Optional.empty(), AddressRange.find(text));
  }
}
