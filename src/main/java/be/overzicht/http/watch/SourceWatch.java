package be.overzicht.http.watch;

import java.util.List;
import java.util.Optional;

/** What whoever builds tells the server, from one build to the next. */
public final class SourceWatch {
  private SourceBuild last = new SourceBuild(0, List.of(), Optional.empty());
  private boolean ended;

  /** A build ended so. */
  public synchronized void built(List<FoundProblem> problems, Optional<String> failure) {
    last = new SourceBuild(last.number() + 1, problems, failure);
    notifyAll();
  }

  /** The build that ended last. */
  public synchronized SourceBuild last() {
    return last;
  }

  /** Nobody is to be told any more. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Waits so many milliseconds, or until something is told; whether there is more to come. */
  synchronized boolean goesOn(long millis) throws InterruptedException {
    if (!ended) {
      wait(millis);
    }
    return !ended;
  }
}
