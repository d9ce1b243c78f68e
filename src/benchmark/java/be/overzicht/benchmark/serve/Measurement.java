package be.overzicht.benchmark.serve;

/**
 * What a load came to.
 *
 * @param requests how many were answered
 * @param perSecond requests a second
 * @param cpuMillis processor time of the server for one request, in milliseconds
 * @param p50 the median time to the last byte, in milliseconds
 * @param p99 the time that one in a hundred exceeds, in milliseconds
 */
record Measurement(int requests, double perSecond, double cpuMillis, double p50, double p99) {

  /** From the sorted times of all requests in nanoseconds. */
  static Measurement of(long[] sorted, double seconds, double cpuSeconds) {
    int requests = sorted.length;
    return new Measurement(requests, requests / seconds, cpuSeconds * 1000 / Math.max(1, requests),
        quantile(sorted, 0.50), quantile(sorted, 0.99));
  }

  private static double quantile(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }
}
