package be.overzicht.http;

import be.overzicht.http.exchange.Site;
import be.overzicht.http.site.Vitals;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for a newer release five times a second, loads it beside the old one, and lets the sites switch to it. */
final class ReleaseWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatcher.class);
  private static final long PERIOD_MILLIS = 200;
  /** Who waited for the start goes before what makes it pleasant. */
  private static final long FIRST_ANSWERS_MILLIS = 500;

  private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(1);

  private final ReleaseFolder releases;
  private final Sites sites;
  private final Vitals vitals;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon("release-watcher"));
  private final ScheduledThreadPoolExecutor background = new ScheduledThreadPoolExecutor(1, daemon("release-warm-up"));
  private final Function<Release, Site> load;
  private final Consumer<Site> warmUp;
  private ReleaseName seen;
  private FolderState looked = FolderState.UNKNOWN;
  private ReleaseName complained;
  private Optional<String> trouble = Optional.empty();
  private long restUntil = System.nanoTime();

  /**
   * What is watched, and who hears of it.
   *
   * @param releases where releases appear
   * @param sites what is served
   * @param vitals hears of each look, and what was wrong
   */
  record Watched(ReleaseFolder releases, Sites sites, Vitals vitals) {}

  /**
   * Sets up.
   *
   * @param watched what is watched
   * @param load reads a release
   * @param warmUp makes what the first readers of a release need, in the background
   */
  ReleaseWatcher(Watched watched, Function<Release, Site> load, Consumer<Site> warmUp) {
    this.releases = watched.releases();
    this.sites = watched.sites();
    this.vitals = watched.vitals();
    this.load = load;
    this.warmUp = warmUp;
    this.seen = sites.get().release().name();
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  void start() {
    background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    background.schedule(() -> warmUp(sites.get()), FIRST_ANSWERS_MILLIS, TimeUnit.MILLISECONDS);
    clock.scheduleWithFixedDelay(this::watch, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Looks, whatever comes of it: who keeps watch has to look again, also when memory was short or a class was broken. */
  void watch() {
    try {
      if (System.nanoTime() - restUntil >= 0) {
        look();
      }
    } catch (Throwable failure) {
      fail(failure);
    }
    vitals.looked(trouble);
  }

  /** What was not taken for a fault that may pass is tried again after a rest. */
  private void fail(Throwable failure) {
    restUntil = System.nanoTime() + REST_AFTER_FAILURE.toNanos();
    seen = sites.get().release().name();
    looked = FolderState.UNKNOWN;
    trouble = Optional.of("looking for a newer release failed: " + failure);
    try {
      LOG.error("Looking for a newer release failed; {} stays served, and the next look is in {} s", seen,
          REST_AFTER_FAILURE.toSeconds(), failure);
    } catch (Throwable unsaid) {
      trouble = Optional.of("looking for a newer release failed, and could not be logged: " + unsaid);
    }
  }

  /**
   * Switches when there is a newer release. One that is not whole is named once, and read again whenever something in its
   * folder changed, since it may be on its way from elsewhere; one that cannot be loaded is left alone. The old one stays
   * meanwhile.
   */
  void look() {
    if (!Files.isDirectory(releases.path())) {
      trouble = Optional.of("the folder of releases " + releases.path() + " is gone; put it back");
      return;
    }
    Optional<ReleaseName> newest = releases.newest();
    if (newest.isEmpty() || newest.get().equals(sites.get().release().name())) {
      trouble = newest.isEmpty() ? Optional.of("no release is left in " + releases.path() + "; restore one")
          : Optional.empty();
    }
    try {
      newest.filter(name -> !name.equals(seen)).filter(this::hasChanged).ifPresent(this::take);
    } catch (ReleaseException failure) {
      complain(failure);
    } catch (RuntimeException failure) {
      trouble = Optional.of("cannot load the release " + seen + ": " + failure);
      LOG.error("Cannot load the release {}; {} stays served", seen, sites.get().release().name(), failure);
    }
  }

  /** Whether something in the folder of a release is other than at the look before, or cannot be told. */
  private boolean hasChanged(ReleaseName name) {
    FolderState former = looked;
    looked = FolderState.of(releases.path().resolve(name.toString()));
    return looked.equals(FolderState.UNKNOWN) || !looked.equals(former);
  }

  private void take(ReleaseName name) {
    Optional<Release> whole = releases.open(name);
    seen = name;
    whole.map(load).ifPresent(this::change);
  }

  private void complain(ReleaseException failure) {
    ReleaseName name = releases.newest().orElse(seen);
    trouble = Optional.of(String.valueOf(failure.getMessage()));
    if (!name.equals(complained)) {
      complained = name;
      LOG.error("{}; the release {} stays served", failure.getMessage(), sites.get().release().name());
    }
  }

  private void change(Site next) {
    sites.replace(next);
    trouble = Optional.empty();
    LOG.info("Serving the release {}", next.release().name());
    background.execute(() -> warmUp(next));
  }

  private void warmUp(Site site) {
    try {
      warmUp.accept(site);
    } catch (RuntimeException failure) {
      LOG.warn("Cannot prepare the pages of the release {}", site.release().name(), failure);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    background.shutdown();
  }
}
