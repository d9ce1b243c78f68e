package be.overzicht.release.mirror;

import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.remote.Patience;
import be.overzicht.release.remote.RemoteAnswer;
import be.overzicht.release.remote.RemoteSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site that is followed: what it lists, and the bytes that it sends, each proved by its hash. */
final class Publisher {
  private static final String LIST = "/releases.json";
  private static final int NOT_MODIFIED = 304;
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int GONE = 410;
  private static final int BEHIND_THE_END = 416;
  private static final int BUFFER = 1 << 16;
  /** A list or a manifest that is longer is none; it would be held in memory. */
  private static final int LONGEST = 64 << 20;

  private final RemoteSite site;
  private Optional<String> seen = Optional.empty();

  Publisher(String address, Patience patience) {
    this.site = new RemoteSite(address, patience);
  }

  String address() {
    return site.address();
  }

  /** The releases that it lists, oldest first; nothing when the list is the one that was {@link #accept accepted}. */
  Optional<Catalogue> list() throws IOException {
    Map<String, String> fields = seen.map(etag -> Map.of("If-None-Match", etag)).orElse(Map.of());
    try (RemoteAnswer answer = site.ask(LIST, fields)) {
      if (answer.status() == NOT_MODIFIED) {
        return Optional.empty();
      }
      if (answer.status() != OK) {
        throw site.refused(answer);
      }
      return Optional.of(new Catalogue(Listed.parse(whole(answer), answer.uri().toString()), answer.etag()));
    }
  }

  /** What a site lists, and the tag of that list. */
  record Catalogue(List<Listed> releases, Optional<String> etag) {
    ReleaseName newest() {
      return releases.get(releases.size() - 1).name();
    }
  }

  /** Says that everything in a list is here, so that it need not be sent again. */
  void accept(Catalogue list) {
    seen = list.etag();
  }

  /** Has the whole list sent again. */
  void forget() {
    seen = Optional.empty();
  }

  /** The manifest of a release, with the hash that the list says. */
  byte[] manifest(Listed release) throws IOException {
    try (RemoteAnswer answer = site.get("/dumps/" + release.name() + "/manifest.json")) {
      byte[] bytes = whole(answer);
      String hash = Hashes.of(bytes);
      if (!hash.equals(release.manifest())) {
        throw new UntrueSourceException(answer.uri() + " has the SHA-256 " + hash + ", and " + site.address() + LIST
            + " says " + release.manifest() + "; ask its publisher");
      }
      return bytes;
    }
  }

  private static byte[] whole(RemoteAnswer answer) throws IOException {
    byte[] bytes = answer.body().readNBytes(LONGEST);
    if (bytes.length == LONGEST) {
      throw new UntrueSourceException(answer.uri() + " goes on after " + LONGEST + " bytes; ask its publisher");
    }
    return bytes;
  }

  /**
   * Fetches a file, and goes on where an earlier attempt was cut off. Its address is that of its bytes, so that a part
   * needs no tag; what was resumed and is wrong is fetched once more from the beginning.
   *
   * @return whether it is there; it is not when the publisher removed the downloads of that release
   * @throws UntrueSourceException when what comes is not what the manifest says
   */
  Arrival fetch(ReleaseName release, ReleaseFile file, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Files.createDirectories(target.getParent());
    String path = "/dumps/" + release + "/sha256/" + file.sha256();
    boolean resumed = Files.exists(part) && Files.size(part) > 0;
    Arrival arrival = receive(path, file, part);
    if (arrival == Arrival.OTHER && resumed) {
      arrival = receive(path, file, part);
    }
    if (arrival == Arrival.OTHER) {
      throw new UntrueSourceException(site.address() + path + " sends other bytes than those of " + file.path()
          + " in the manifest of " + release + "; ask its publisher");
    }
    if (arrival == Arrival.WHOLE) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return arrival;
  }

  /** How a file came. */
  enum Arrival {
    /** With the hash that it must have. */
    WHOLE,
    /** With other bytes; nothing of it is kept. */
    OTHER,
    /** The publisher removed the downloads of that release. */
    GONE
  }

  private Arrival receive(String path, ReleaseFile file, Path part) throws IOException {
    long have = Files.exists(part) ? Files.size(part) : 0;
    if (have < file.size() || have == 0) {
      Map<String, String> fields = have > 0 ? Map.of("Range", "bytes=" + have + "-") : Map.of();
      try (RemoteAnswer answer = site.ask(path, fields)) {
        if (answer.status() == GONE) {
          return Arrival.GONE;
        }
        if (answer.status() != BEHIND_THE_END) {
          append(answer, part, have, file.size());
        }
      }
    }
    if (Files.exists(part) && Files.size(part) == file.size() && Hashes.of(part).equals(file.sha256())) {
      return Arrival.WHOLE;
    }
    Files.deleteIfExists(part);
    return Arrival.OTHER;
  }

  /** Writes what comes behind what is there, or in its place when all comes; no more than a byte too many. */
  private void append(RemoteAnswer answer, Path part, long have, long size) throws IOException {
    boolean goesOn = answer.status() == PARTIAL
        && answer.range().filter(range -> range.startsWith("bytes " + have + "-")).isPresent();
    if (!goesOn && answer.status() != OK) {
      throw site.refused(answer);
    }
    long left = size + 1 - (goesOn ? have : 0);
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
      byte[] buffer = new byte[BUFFER];
      int count = read(answer.body(), buffer, left);
      while (count > 0) {
        out.write(buffer, 0, count);
        left -= count;
        count = read(answer.body(), buffer, left);
      }
    }
  }

  private static int read(InputStream in, byte[] buffer, long left) throws IOException {
    return in.read(buffer, 0, (int) Math.min(buffer.length, left));
  }
}
