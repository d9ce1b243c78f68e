package be.overzicht.spark;

import be.overzicht.spark.file.HashedOutput;
import be.overzicht.spark.file.OutputFolder;
import be.overzicht.spark.file.Storage;
import be.overzicht.spark.file.Tasks;
import be.overzicht.spark.file.WorkFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Sorts all statements by their bytes and leaves out duplicates: lines to ranges, and each range on one machine. */
final class SortedParts {
  private static final int SAMPLES = 40;
  private static final int BUFFER = 1 << 16;

  private final JavaSparkContext spark;
  private final Storage storage;
  private final long partBytes;

  SortedParts(JavaSparkContext spark, Storage storage, long partBytes) {
    this.spark = spark;
    this.storage = storage;
    this.partBytes = partBytes;
  }

  /** Puts sorted parts in the place of those that are there. */
  void sort(OutputFolder output) {
    List<WorkFile> parts = output.takeParts();
    if (parts.isEmpty()) {
      return;
    }
    Storage files = storage;
    URI work = output.work();
    byte[][] limits = limits(parts);
    Tasks.of(spark, parts)
        .flatMapToPair(part -> new LinePairs(open(files, part)))
        .repartitionAndSortWithinPartitions(new Ranges(limits), (Comparator<byte[]> & Serializable) Arrays::compareUnsigned)
        .mapPartitions(lines -> List.of(write(files, work, lines)).iterator())
        .collect().forEach(output::add);
  }

  /** Lines that divide all of them into ranges of about the size of a part, from lines at random places. */
  private byte[][] limits(List<WorkFile> parts) {
    long length = parts.stream().mapToLong(WorkFile::length).sum();
    int ranges = Math.toIntExact(length / partBytes + 1);
    Storage files = storage;
    List<byte[]> samples = new ArrayList<>(ranges == 1 ? List.of() : Tasks.of(spark, parts)
        .flatMap(part -> samples(files, part).iterator()).collect());
    samples.sort(Arrays::compareUnsigned);
    List<byte[]> limits = new ArrayList<>();
    for (int i = 1; i < ranges && !samples.isEmpty(); i++) {
      limits.add(samples.get((int) ((long) samples.size() * i / ranges)));
    }
    return limits.toArray(byte[][]::new);
  }

  private static List<byte[]> samples(Storage storage, WorkFile part) throws IOException {
    Random random = new Random(part.length());
    List<byte[]> samples = new ArrayList<>();
    try (FSDataInputStream in = storage.of(part.address()).open(new Path(part.address()))) {
      for (int i = 0; i < SAMPLES && part.length() > 0; i++) {
        in.seek(random.nextLong(part.length()));
        InputStream lines = new BufferedInputStream(in, 1 << 12);
        readLine(lines);
        readLine(lines).ifPresent(samples::add);
      }
    }
    return samples;
  }

  private static InputStream open(Storage storage, WorkFile part) throws IOException {
    return new BufferedInputStream(storage.of(part.address()).open(new Path(part.address())), BUFFER);
  }

  private static WorkFile write(Storage storage, URI work, Iterator<Tuple2<byte[], Boolean>> lines) throws IOException {
    URI file = work.resolve("sorted-" + TaskContext.get().taskAttemptId());
    try (HashedOutput hashed = new HashedOutput(storage.create(file))) {
      BufferedOutputStream out = new BufferedOutputStream(hashed, BUFFER);
      byte[] last = new byte[0];
      while (lines.hasNext()) {
        byte[] line = lines.next()._1();
        if (!Arrays.equals(line, last)) {
          out.write(line);
          out.write('\n');
          last = line;
        }
      }
      out.flush();
      return hashed.finish(file);
    }
  }

  /** A line without its end; empty when there are no more. */
  private static Optional<byte[]> readLine(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      line.write(b);
      b = in.read();
    }
    return Optional.of(line.toByteArray());
  }

  /** The lines of a file as keys. */
  private static final class LinePairs implements Iterator<Tuple2<byte[], Boolean>> {
    private final InputStream in;
    private Optional<byte[]> next;

    LinePairs(InputStream in) throws IOException {
      this.in = in;
      this.next = readLine(in);
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Tuple2<byte[], Boolean> next() {
      Tuple2<byte[], Boolean> line = new Tuple2<>(next.orElseThrow(), Boolean.TRUE);
      try {
        next = readLine(in);
        if (next.isEmpty()) {
          in.close();
        }
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      }
      return line;
    }
  }

  /** Gives each line the range that it lies in. */
  private static final class Ranges extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final byte[][] limits;

    Ranges(byte[][] limits) {
      this.limits = limits;
    }

    @Override
    public int numPartitions() {
      return limits.length + 1;
    }

    @Override
    public int getPartition(Object line) {
      int at = Arrays.binarySearch(limits, (byte[]) line, Arrays::compareUnsigned);
      return at < 0 ? -at - 1 : at + 1;
    }
  }
}
