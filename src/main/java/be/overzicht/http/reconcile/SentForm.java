package be.overzicht.http.reconcile;

import be.overzicht.http.exchange.Message;
import be.overzicht.http.exchange.Query;
import be.overzicht.sparql.protocol.RequestReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The parameters of a form that was sent as content. */
final class SentForm {
  static final String TYPE = "application/x-www-form-urlencoded";

  private SentForm() {}

  /** Its parameters; none when the content is no form, or longer than any that is read here. */
  static Optional<Query> read(Message message) {
    String type = Objects.requireNonNullElse(message.headers().value("Content-Type"), "").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals(TYPE)) {
      return Optional.empty();
    }
    try {
      byte[] body = message.body().get().readNBytes(RequestReader.LONGEST + 1);
      return body.length > RequestReader.LONGEST ? Optional.empty()
          : Optional.of(Query.parse(new String(body, StandardCharsets.UTF_8)));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
