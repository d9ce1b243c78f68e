package be.overzicht.http.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the parts of the server are that nobody sees: whoever watches the server from outside reads it at {@code /health}. */
public final class Vitals {
  /** Loading a large release takes a while, during which nobody looks for the next. */
  private static final Duration LONGEST_LOOK = Duration.ofMinutes(5);
  private static final int MOST_STUCK = 1;

  private volatile long looked = System.nanoTime();
  private volatile Optional<String> trouble = Optional.empty();
  private volatile int stuck;
  private volatile Runnable whenResting = () -> { };
  private final Optional<Upstream> upstream;

  /** Of a server that follows no other. */
  public Vitals() {
    this(Optional.empty());
  }

  /** Of a server that follows another, or none. */
  public Vitals(Optional<Upstream> upstream) {
    this.upstream = upstream;
  }

  /** Says that somebody looked for releases, and what is wrong with them. */
  public void looked(Optional<String> wrong) {
    trouble = wrong;
    looked = System.nanoTime();
  }

  /** Says how many queries go on long after their limit; again and again while there are some. */
  public void stuck(int queries) {
    stuck = queries;
    if (queries > MOST_STUCK) {
      whenResting.run();
    }
  }

  /** What is done, again and again, while the endpoint rests because queries cannot be ended. */
  public void whenResting(Runnable action) {
    whenResting = action;
  }

  /** How long ago somebody looked for releases. */
  Duration sinceLooked() {
    return Duration.ofNanos(System.nanoTime() - looked);
  }

  /** How many queries go on long after their limit. */
  int stuck() {
    return stuck;
  }

  /** Whom this server follows. */
  Optional<Upstream> upstream() {
    return upstream;
  }

  /** What is wrong, in sentences; nothing when all is well. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>(trouble.stream().toList());
    upstream.flatMap(Upstream::trouble).ifPresent(problems::add);
    if (sinceLooked().compareTo(LONGEST_LOOK) > 0) {
      problems.add("nobody has looked for a newer release for " + sinceLooked().toSeconds() + " s; restart the server");
    }
    if (stuck > 0) {
      problems.add(stuck + " queries go on long after their limit; see the log, and restart the server");
    }
    return problems;
  }
}
