package be.overzicht.sparql.protocol;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the protocol reads of a request.
 *
 * @param method its method
 * @param query what stands behind the question mark of its address, still escaped
 * @param headers gives a header field by its name, or null
 * @param body its content
 */
public record ProtocolRequest(String method, String query, UnaryOperator<String> headers, Supplier<InputStream> body) {
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.apply(name));
  }
}
