package be.overzicht.sparql.answer;

import be.overzicht.sparql.protocol.QueryRequest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers that were sent before, bounded in bytes; an answer of another release is never found. */
public final class AnswerCache {
  private static final int OVERHEAD = 500;

  private final Cache<Key, Answer> answers;

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
    answers = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(bytes).weigher(AnswerCache::weight).build();
  }

  /** The answer that was given to the same. */
  public Optional<Answer> find(Key key) {
    return Optional.ofNullable(answers.getIfPresent(key));
  }

  /** Keeps an answer for those who ask the same. */
  public void put(Key key, Answer answer) {
    answers.put(key, answer);
  }

  private static int weight(Key key, Answer answer) {
    QueryRequest request = key.request();
    int graphs = Stream.concat(request.defaultGraphs().stream(), request.namedGraphs().stream())
        .mapToInt(graph -> OVERHEAD + graph.length()).sum();
    int texts = request.text().length() + key.accept().length() + answer.heading().links().length() + graphs;
    return OVERHEAD + 2 * texts + answer.content().length;
  }
}
