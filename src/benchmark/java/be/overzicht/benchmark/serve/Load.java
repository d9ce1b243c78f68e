package be.overzicht.benchmark.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * Requests over some connections at once, as fast as they are answered.
 *
 * @param connections how many
 * @param accept the form asked for
 * @param paths the path and query of the n-th request
 */
record Load(int connections, String accept, IntFunction<String> paths) {

  /** Sends requests number {@code from} to {@code to}, or as many as fit in the time. */
  Measurement run(ServerProcess server, int from, int to, Duration most)
      throws IOException, InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger(from);
    long end = System.nanoTime() + most.toNanos();
    double cpu = server.cpuSeconds();
    long start = System.nanoTime();
    ExecutorService clients = Executors.newFixedThreadPool(connections);
    try {
      List<Future<long[]>> running = new ArrayList<>();
      for (int client = 0; client < connections; client++) {
        running.add(clients.submit(() -> client(server.address(), next, to, end)));
      }
      List<long[]> times = new ArrayList<>();
      for (Future<long[]> each : running) {
        times.add(each.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return Measurement.of(sorted, seconds, server.cpuSeconds() - cpu);
    } finally {
      clients.shutdownNow();
    }
  }

  private long[] client(URI server, AtomicInteger next, int to, long end) {
    List<Long> times = new ArrayList<>();
    try (Connection connection = new Connection(server)) {
      for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
        long start = System.nanoTime();
        if (start > end) {
          break;
        }
        connection.get(paths.apply(number), accept);
        times.add(System.nanoTime() - start);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }
}
