package be.overzicht.http.reply;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Headers;
import be.overzicht.http.exchange.Query;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/** Keeps whole replies for calls that ask the same in the same words, up to a number of bytes. */
final class KnownReplies {
  private static final int FIELDS_BYTES = 2_000;
  private static final int LONGEST = 1_000;
  /** What replies are chosen by beside the words of a question. */
  private static final List<String> CONDITIONS = List.of("Accept-Datetime", "If-Match", "If-Modified-Since",
      "If-None-Match", "If-Range", "If-Unmodified-Since", "Range");

  private final Cache<Question, Reply> replies;

  /** All that an unconditional reply is chosen by. */
  private record Question(
      String release, String path, Query query, String accept, String languages, String codings) {}

  KnownReplies(long bytes) {
    replies = Caffeine.newBuilder().maximumWeight(bytes)
        .weigher((Question question, Reply reply) -> FIELDS_BYTES + (int) reply.body().length()).build();
  }

  /** The reply that was given to the same. */
  Optional<Reply> find(Call call) {
    return question(call).map(replies::getIfPresent);
  }

  /** Keeps a reply of bytes, unless it was given to conditions or to a strangely long question. */
  void keep(Call call, Reply reply) {
    question(call).ifPresent(question -> replies.put(question, reply));
  }

  private static Optional<Question> question(Call call) {
    Headers headers = call.headers();
    for (String condition : CONDITIONS) {
      if (headers.value(condition) != null) {
        return Optional.empty();
      }
    }
    Question question = new Question(call.site().release().name().toString(), call.path(), call.query(),
        text(headers, "Accept"), text(headers, "Accept-Language"), text(headers, "Accept-Encoding"));
    boolean usual = question.accept.length() + question.languages.length() + question.codings.length() < LONGEST
        && call.path().length() < LONGEST;
    return usual ? Optional.of(question) : Optional.empty();
  }

  private static String text(Headers headers, String name) {
    String value = headers.value(name);
    return value == null ? "" : value;
  }
}
