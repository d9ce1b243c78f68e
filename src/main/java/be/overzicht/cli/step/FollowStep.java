package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.http.site.Upstream;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.mirror.Mirror;
import be.overzicht.release.mirror.UntrueSourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Follows another Overzicht: looks again and again, less often while it cannot be followed, and says why once. */
public final class FollowStep implements Upstream {
  private static final Duration LONGEST_REST = Duration.ofSeconds(30);

  private final Mirror mirror;
  private final Duration every;
  private final PrintWriter err;
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile Optional<Long> equal = Optional.empty();
  private volatile Optional<String> trouble = Optional.empty();
  private Duration rest;

  /** Looks at this interval, and tells on standard error. */
  public FollowStep(Mirror mirror, Duration every, PrintWriter err) {
    this.mirror = mirror;
    this.every = every;
    this.err = err;
    this.rest = every;
  }

  /** Looks once; returns the exit code. */
  public int once() {
    try {
      int fetched = mirror.look();
      err.println(fetched == 0 ? "Nothing is new at " + mirror.source()
          : BuildStep.count(fetched, "new release") + " of " + mirror.source() + (fetched == 1 ? " is" : " are") + " here");
      return ExitCode.DONE;
    } catch (UntrueSourceException untrue) {
      err.println("overzicht: " + untrue.getMessage());
      return ExitCode.INVALID;
    } catch (ReleaseException | IOException failure) {
      return Failures.tell(failure, err);
    }
  }

  /** Goes on in the background until the process ends. */
  public void start() {
    if (mirror.holdsAny()) {
      first.countDown();
    }
    Thread thread = new Thread(this::follow, "mirror");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until there is a release here, and the others that could be had with it. */
  public void awaitRelease() {
    try {
      first.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  /** Goes on until the process ends; returns the exit code of one that is told to. */
  public int follow() {
    while (!Thread.currentThread().isInterrupted()) {
      look();
      try {
        TimeUnit.MILLISECONDS.sleep(rest.toMillis());
      } catch (InterruptedException told) {
        Thread.currentThread().interrupt();
      }
    }
    return ExitCode.DONE;
  }

  /** Looks, whatever comes of it: what fails is told, and tried again. */
  private void look() {
    try {
      lookAndRelease();
      equal = Optional.of(System.nanoTime());
      trouble.ifPresent(was -> err.println("Following " + mirror.source() + " again"));
      trouble = Optional.empty();
      rest = every;
    } catch (ReleaseException | IOException failure) {
      fail(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    } catch (RuntimeException | Error failure) {
      fail("following " + mirror.source() + " failed: " + failure);
    }
  }

  private void lookAndRelease() throws IOException {
    try {
      mirror.look();
    } finally {
      if (mirror.holdsAny()) {
        first.countDown();
      }
    }
  }

  private void fail(String why) {
    if (!trouble.equals(Optional.of(why))) {
      err.println("overzicht: " + why);
    }
    trouble = Optional.of(why);
    Duration longer = rest.multipliedBy(2);
    Duration longest = every.compareTo(LONGEST_REST) > 0 ? every : LONGEST_REST;
    rest = longer.compareTo(longest) < 0 ? longer : longest;
  }

  @Override
  public String address() {
    return mirror.source();
  }

  @Override
  public Optional<Duration> sinceEqual() {
    return equal.map(then -> Duration.ofNanos(System.nanoTime() - then));
  }

  @Override
  public Optional<String> trouble() {
    return trouble;
  }
}
