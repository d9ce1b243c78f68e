package be.overzicht.spark.key;

import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.spark.file.Storage;
import be.overzicht.spark.file.Tasks;
import be.overzicht.spark.file.WorkFile;
import be.overzicht.spark.part.HashFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Brings equal hashes to one machine, in blocks of many, and looks there which of them are suspect. */
public final class HashShuffle {
  private static final long BUCKET_BYTES = 1L << 25;

  private final JavaSparkContext spark;
  private final Storage storage;

  /** A shuffle of files that are reached so. */
  public HashShuffle(JavaSparkContext spark, Storage storage) {
    this.spark = spark;
    this.storage = storage;
  }

  /** Which side of a comparison hashes are on. */
  private enum Side {
    FROM,
    TO
  }

  /** Some hashes on one side. */
  private record Block(Side side, long[] hashes) implements Serializable {}

  /** Hashes that are suspect, on their way. */
  private record Found(long[] first, long[] second) implements Serializable {}

  /** Some hashes that are there more than once. */
  public LongSet repeated(KeyColumn key) {
    int buckets = buckets(key.length());
    LongSet repeated = new LongSet(16);
    blocks(Side.TO, key, buckets).partitionBy(new HashPartitioner(buckets))
        .mapPartitions(HashShuffle::repeatedInBucket).collect()
        .forEach(found -> addSuspects(repeated, found.first()));
    return repeated;
  }

  /** Some hashes that are there once or more, and are held against none or more than one. */
  public Suspects unmatched(KeyColumn from, KeyColumn to) {
    int buckets = buckets(from.length() + to.length());
    Suspects suspects = Suspects.none();
    blocks(Side.FROM, from, buckets).union(blocks(Side.TO, to, buckets)).partitionBy(new HashPartitioner(buckets))
        .mapPartitions(HashShuffle::unmatchedInBucket).collect().forEach(found -> {
          addSuspects(suspects.missing(), found.first());
          addSuspects(suspects.ambiguous(), found.second());
        });
    return suspects;
  }

  /** Those of some hashes that are there. */
  public LongSet present(KeyColumn key, LongSet hashes) {
    LongSet present = new LongSet(16);
    long[] asked = hashes.toArray();
    Storage files = storage;
    int index = key.index();
    if (asked.length > 0 && !key.files().isEmpty()) {
      Tasks.of(spark, key.files()).map(file -> {
        LongSet wanted = new LongSet(asked.length);
        Arrays.stream(asked).forEach(wanted::add);
        return Arrays.stream(read(files, file, index)).filter(wanted::contains).distinct().toArray();
      }).collect().forEach(found -> Arrays.stream(found).forEach(present::add));
    }
    return present;
  }

  private JavaPairRDD<Integer, Block> blocks(Side side, KeyColumn key, int buckets) {
    Storage files = storage;
    int index = key.index();
    return Tasks.of(spark, key.files())
        .flatMapToPair(file -> divided(side, read(files, file, index), buckets));
  }

  private static Iterator<Tuple2<Integer, Block>> divided(Side side, long[] hashes, int buckets) {
    LongList[] lists = Stream.generate(() -> new LongList(16)).limit(buckets).toArray(LongList[]::new);
    for (long hash : hashes) {
      lists[(int) Long.remainderUnsigned(hash >>> 8, buckets)].add(hash);
    }
    List<Tuple2<Integer, Block>> blocks = new ArrayList<>();
    for (int bucket = 0; bucket < buckets; bucket++) {
      blocks.add(new Tuple2<>(bucket, new Block(side, lists[bucket].toArray())));
    }
    return blocks.iterator();
  }

  private static Iterator<Found> repeatedInBucket(Iterator<Tuple2<Integer, Block>> blocks) {
    LongSet repeated = new LongSet(16);
    Suspects.addRepeated(repeated, together(blocks).get(Side.TO.ordinal()));
    return List.of(new Found(repeated.toArray(), new long[0])).iterator();
  }

  private static Iterator<Found> unmatchedInBucket(Iterator<Tuple2<Integer, Block>> blocks) {
    List<long[]> sides = together(blocks);
    Suspects suspects = Suspects.none();
    suspects.add(sides.get(Side.FROM.ordinal()), sides.get(Side.TO.ordinal()));
    return List.of(new Found(suspects.missing().toArray(), suspects.ambiguous().toArray())).iterator();
  }

  /** The hashes of each side. */
  private static List<long[]> together(Iterator<Tuple2<Integer, Block>> blocks) {
    List<LongList> sides = List.of(new LongList(1024), new LongList(1024));
    blocks.forEachRemaining(block ->
        Arrays.stream(block._2().hashes()).forEach(sides.get(block._2().side().ordinal())::add));
    return sides.stream().map(LongList::toArray).toList();
  }

  private static void addSuspects(LongSet suspects, long[] found) {
    Arrays.stream(found).forEach(hash -> Suspects.suspect(suspects, hash));
  }

  private static long[] read(Storage storage, WorkFile file, int index) throws IOException {
    try (InputStream in = storage.of(file.address()).open(new Path(file.address()))) {
      return HashFile.read(in, index);
    }
  }

  private static int buckets(long bytes) {
    return Math.toIntExact(Math.max(1, Math.min(1 << 16, bytes / BUCKET_BYTES + 1)));
  }
}
