package be.overzicht.spark;

import org.apache.spark.SparkConf;

/** How large the parts of a table are: {@code --conf spark.overzicht.partBytes=128m}. */
final class PartBytes {
  private static final String NAME = "spark.overzicht.partBytes";

  private PartBytes() {}

  static long of(SparkConf conf) {
    return Math.max(1, conf.getSizeAsBytes(NAME, "64m"));
  }
}
