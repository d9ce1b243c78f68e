package be.overzicht.http.reply;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Headers;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps whole replies to plain calls, for those who ask the same in the same words, up to a number of bytes. */
final class KnownReplies {
  private static final int FIELDS_BYTES = 2_000;
  private static final int LONGEST = 1_000;
  /** What replies are chosen by beside the words of a question. */
  private static final List<String> CONDITIONS = List.of("Accept-Datetime", "If-Match", "If-Modified-Since",
      "If-None-Match", "If-Range", "If-Unmodified-Since", "Range");

  private final Cache<Question, Reply> replies;

  /** All that an unconditional reply without parameters of its own is chosen by. */
  private record Question(
      String release, String path, Optional<Language> chosen, String accept, String languages, String codings) {
    int length() {
      return path.length() + accept.length() + languages.length() + codings.length();
    }
  }

  KnownReplies(long bytes) {
    replies = Caffeine.newBuilder().maximumWeight(bytes)
        .weigher((Question question, Reply reply) -> FIELDS_BYTES + 2 * question.length() + (int) reply.body().length())
        .build();
  }

  /** The reply that was given to the same. */
  Optional<Reply> find(Call call) {
    return question(call).map(replies::getIfPresent);
  }

  /** Keeps a reply of bytes, unless the call has conditions, parameters of its own, or strangely long words. */
  void keep(Call call, Reply reply) {
    question(call).ifPresent(question -> replies.put(question, reply));
  }

  private static Optional<Question> question(Call call) {
    Headers headers = call.headers();
    Optional<Language> chosen = call.chosenLanguage();
    boolean plain = call.query().values().isEmpty()
        || chosen.isPresent() && call.query().values().equals(Map.of("lang", List.of(chosen.get().tag())));
    if (!plain || CONDITIONS.stream().anyMatch(condition -> headers.value(condition) != null)) {
      return Optional.empty();
    }
    return Optional.of(new Question(call.site().release().name().toString(), call.path(), chosen,
            text(headers, "Accept"), text(headers, "Accept-Language"), text(headers, "Accept-Encoding")))
        .filter(question -> question.length() < LONGEST);
  }

  private static String text(Headers headers, String name) {
    return Objects.requireNonNullElse(headers.value(name), "");
  }
}
