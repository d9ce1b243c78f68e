package be.overzicht.http.reply;

import be.overzicht.http.exchange.Headers;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.reply.Reply.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One form of a resource in one language, rendered: it makes the reply to every request that chooses it, whether it was
 * rendered for that request or for another one before.
 */
final class Representation {
  private final Rendered content;
  private final Description description;
  private Optional<Whole> plain = Optional.empty();
  private Optional<Whole> compressed = Optional.empty();

  /**
   * What the header says of it in every coding.
   *
   * @param modified when it last changed; empty when there is nothing to compare it with
   * @param always fields of every reply
   * @param ofContent fields of replies with content
   */
  record Description(Optional<Instant> modified, List<Field> always, List<Field> ofContent) {}

  /** The replies in one coding. */
  private record Whole(String etag, Reply ok, Reply notModified) {}

  Representation(Rendered content, Description description) {
    this.content = content;
    this.description = description;
  }

  /** The reply to a GET or HEAD; none when the client expects another representation. */
  Optional<Reply> reply(Headers headers) {
    Coding coding = content.coding(Coding.choose(headers.value("Accept-Encoding")));
    Whole whole = in(coding);
    return description.modified().map(date -> Preconditions.evaluate(headers, whole.etag(), date))
        .orElse(Preconditions.Outcome.PROCEED).choose(whole.ok(), whole.notModified());
  }

  /** The reply to a request that has no conditions. */
  Reply unconditional(Headers headers) {
    return in(content.coding(Coding.choose(headers.value("Accept-Encoding")))).ok();
  }

  /** About how much memory it takes. */
  int weight() {
    return content.weight();
  }

  private synchronized Whole in(Coding coding) {
    if (coding == Coding.GZIP) {
      compressed = compressed.or(() -> Optional.of(whole(coding)));
      return compressed.get();
    }
    plain = plain.or(() -> Optional.of(whole(coding)));
    return plain.get();
  }

  private Whole whole(Coding coding) {
    String etag = content.etag(coding);
    List<Field> fields = new ArrayList<>(description.always());
    description.modified().ifPresent(date -> fields.add(new Field("ETag", etag)));
    Reply notModified = new Reply(304, List.copyOf(fields), Body.NONE);
    fields.addAll(description.ofContent());
    if (coding == Coding.GZIP) {
      fields.add(new Field("Content-Encoding", coding.label()));
    }
    return new Whole(etag, new Reply(200, List.copyOf(fields), new Body.Bytes(content.bytes(coding))), notModified);
  }
}
