package be.overzicht.release.history;

import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The index of the version objects of one release: by number, and by thing in a binary search. It is read into memory and
 * held against its checksum once, so that whatever becomes of the file changes no answer, and to ask a thousand releases for
 * a thing costs no system call; any number of threads may ask.
 */
final class VersionIndex {
  private static final int LARGEST_PIECE = 1 << 30;

  private final List<ByteBuffer> pieces;
  private final int width;
  private final int linesOfPiece;
  private final long lines;

  private VersionIndex(List<ByteBuffer> pieces, int width, int linesOfPiece, long lines) {
    this.pieces = pieces;
    this.width = width;
    this.linesOfPiece = linesOfPiece;
    this.lines = lines;
  }

  /** Where the statements of a version lie. */
  record Entry(String thing, Change change, long block, int offset, int length) {
    static Entry parse(String line) {
      String[] parts = line.strip().split(" ");
      String thing = parts[0].substring(1, parts[0].length() - 1);
      return new Entry(thing, Change.ofWord(parts[1]), Long.parseLong(parts[2]), Integer.parseInt(parts[3]),
          Integer.parseInt(parts[4]));
    }
  }

  /**
   * Reads the index of a release.
   *
   * @throws ReleaseException when it cannot be read, or has other bytes than were published
   */
  static VersionIndex of(Release release) {
    if (release.manifest().changes().members() == 0) {
      return new VersionIndex(List.of(), 1, 1, 0);
    }
    try (InputStream in = release.open(VersionFiles.INDEX)) {
      long bytes = release.manifest().file(VersionFiles.INDEX).orElseThrow().size();
      return read(in, bytes, release.manifest().changes().members());
    } catch (IOException failure) {
      throw new ReleaseException("the release " + release.name() + " is damaged: " + VersionFiles.INDEX
          + " cannot be read (" + failure + "); restore it, or remove " + release.folder(), failure);
    }
  }

  private static VersionIndex read(InputStream in, long bytes, long lines) throws IOException {
    if (bytes % lines != 0) {
      throw new IOException("it does not hold " + lines + " lines of one width");
    }
    int width = (int) (bytes / lines);
    int linesOfPiece = LARGEST_PIECE / width;
    List<ByteBuffer> pieces = new ArrayList<>();
    for (long line = 0; line < lines; line += linesOfPiece) {
      pieces.add(ByteBuffer.wrap(in.readNBytes((int) Math.min(linesOfPiece, lines - line) * width)));
    }
    return new VersionIndex(pieces, width, linesOfPiece, lines);
  }

  /** The number of versions. */
  long size() {
    return lines;
  }

  /** The version with this number, from 0. */
  Entry entry(long number) {
    return Entry.parse(StandardCharsets.UTF_8.decode(line(number)).toString());
  }

  /** The version of this thing, if the release changed it. */
  Optional<Entry> find(String thing) {
    long number = numberOf(thing);
    return number < 0 ? Optional.empty() : Optional.of(entry(number));
  }

  /** Whether the release changed this thing. */
  boolean contains(String thing) {
    return numberOf(thing) >= 0;
  }

  /** The things that the release changed whose IRIs begin so, in order. */
  List<String> thingsFrom(String prefix) {
    ByteBuffer key = ByteBuffer.wrap(("<" + prefix).getBytes(StandardCharsets.UTF_8));
    List<String> things = new ArrayList<>();
    for (long number = firstFrom(key); number < lines && compare(number, key) == 0; number++) {
      things.add(entry(number).thing());
    }
    return things;
  }

  /** The number of the version of this thing; negative when the release did not change it. */
  private long numberOf(String thing) {
    ByteBuffer key = ByteBuffer.wrap(("<" + thing + ">").getBytes(StandardCharsets.UTF_8));
    long number = firstFrom(key);
    return number < lines && compare(number, key) == 0 ? number : -1;
  }

  /** The number of the first line that is not before a key; that of all lines when there is none. */
  private long firstFrom(ByteBuffer key) {
    long low = 0;
    long high = lines;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (compare(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How the beginning of a line stands to a key, byte by byte without a sign. */
  private int compare(long number, ByteBuffer key) {
    ByteBuffer line = line(number);
    int at = line.mismatch(key);
    boolean isKey = at < 0 || at == key.limit();
    return isKey ? 0 : at == width ? -1 : Byte.compareUnsigned(line.get(at), key.get(at));
  }

  private ByteBuffer line(long number) {
    return pieces.get((int) (number / linesOfPiece)).slice((int) (number % linesOfPiece) * width, width);
  }
}
