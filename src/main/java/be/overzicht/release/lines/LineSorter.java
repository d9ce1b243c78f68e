package be.overzicht.release.lines;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorts any number of lines by their bytes and leaves out duplicates, in bounded memory: what does not fit is sorted in
 * runs on disk, and the runs are merged while they are read.
 */
public final class LineSorter implements Closeable {
  private static final int LINE_OVERHEAD = 24;
  private static final int BUFFER = 1 << 16;

  private final Path scratch;
  private final long memory;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> lines = new ArrayList<>();
  private long held;

  /**
   * Sorts with about this many bytes of lines in memory.
   *
   * @param scratch the folder for runs, which other sorters may use as well
   */
  public LineSorter(Path scratch, long memory) {
    this.scratch = scratch;
    this.memory = memory;
  }

  /** Takes a line in. */
  public void add(byte[] line) throws IOException {
    lines.add(line);
    held += line.length + LINE_OVERHEAD;
    if (held >= memory) {
      spill();
    }
  }

  /** A stream whose lines are taken in; closing it takes in a last line without a line end. */
  public OutputStream sink() {
    return new LineSink(this::add);
  }

  /** All lines so far, sorted, each once; may be asked for again, also after more lines were taken in. */
  public Lines sorted() throws IOException {
    List<Lines> sources = new ArrayList<>();
    for (Path run : runs) {
      sources.add(new LineReader(Files.newInputStream(run)));
    }
    byte[][] rest = sortedRest();
    sources.add(new ArrayLines(rest));
    return new MergedLines(sources);
  }

  private byte[][] sortedRest() {
    byte[][] array = lines.toArray(byte[][]::new);
    Arrays.sort(array, Arrays::compareUnsigned);
    lines = new ArrayList<>(Arrays.asList(array));
    return array;
  }

  private void spill() throws IOException {
    Path run = Files.createTempFile(scratch, "run-", "");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(run), BUFFER)) {
      Lines sorted = new MergedLines(List.of(new ArrayLines(sortedRest())));
      for (byte[] line = sorted.next(); line != null; line = sorted.next()) {
        out.write(line);
        out.write('\n');
      }
    }
    runs.add(run);
    lines = new ArrayList<>();
    held = 0;
  }

  /** Removes the runs. */
  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
