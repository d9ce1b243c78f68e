package be.overzicht.sparql.answer;

import be.overzicht.sparql.protocol.QueryRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers that were sent before, bounded in bytes; an answer of another release is never found. */
public final class AnswerCache {
  private static final int OVERHEAD = 500;
  private static final int LARGEST_SHARE = 8;

  private final Map<Key, Answer> answers = new LinkedHashMap<>(64, 0.75f, true);
  private final long capacity;
  private long used;

  /**
   * What an answer was given to.
   *
   * @param release the name of the release it was made from
   * @param request the query
   * @param accept the header that chose its form; empty when there was none
   * @param coding the content coding; empty when it is plain
   */
  public record Key(String release, QueryRequest request, String accept, String coding) {}

  /** A cache of so many bytes. */
  public AnswerCache(long bytes) {
    capacity = bytes;
  }

  /** The answer that was given to the same. */
  public synchronized Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.get(key));
  }

  /** Keeps an answer for those who ask the same; those that were not asked for longest make room. */
  public synchronized void put(Key key, Answer answer) {
    if (weight(key, answer) > capacity / LARGEST_SHARE) {
      return;
    }
    Answer former = answers.put(key, answer);
    used += weight(key, answer) - (former == null ? 0 : weight(key, former));
    Iterator<Map.Entry<Key, Answer>> oldest = answers.entrySet().iterator();
    while (used > capacity && oldest.hasNext()) {
      Map.Entry<Key, Answer> entry = oldest.next();
      used -= weight(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  private static long weight(Key key, Answer answer) {
    return OVERHEAD + 2L * key.request().text().length() + answer.content().length;
  }
}
