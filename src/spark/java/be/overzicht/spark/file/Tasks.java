package be.overzicht.spark.file;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Divides work among machines. */
public final class Tasks {
  /** Enough that a processor that is done early finds more, and that what is lost with a machine is little. */
  private static final int EACH_PROCESSOR = 8;

  private Tasks() {}

  /** These pieces of work, in their order, in as many tasks as there are pieces or as help. */
  public static <T> JavaRDD<T> of(JavaSparkContext spark, List<T> pieces) {
    return spark.parallelize(pieces, Math.max(1, Math.min(pieces.size(), EACH_PROCESSOR * spark.defaultParallelism())));
  }
}
