package be.overzicht.benchmark.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests of one kind to one server, over some connections at once, as fast as they are answered.
 *
 * @param server who answers
 * @param series what is asked
 */
record Load(ServerProcess server, Series series) {

  /** Sends the requests from this number on. */
  Measurement run(int from, Effort effort) throws IOException, InterruptedException, ExecutionException {
    Run run = new Run(from, new AtomicInteger(), effort, System.nanoTime());
    double cpu = server.cpuSeconds();
    ExecutorService clients = Executors.newFixedThreadPool(series.connections());
    try {
      List<Future<long[]>> running = new ArrayList<>();
      for (int client = 0; client < series.connections(); client++) {
        running.add(clients.submit(() -> client(run)));
      }
      List<long[]> times = new ArrayList<>();
      for (Future<long[]> each : running) {
        times.add(each.get());
      }
      double seconds = run.taken().toNanos() / 1e9;
      long[] sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return Measurement.of(sorted, seconds, server.cpuSeconds() - cpu);
    } finally {
      clients.shutdownNow();
    }
  }

  /** What the clients of one run share. */
  private record Run(int from, AtomicInteger sent, Effort effort, long start) {
    Duration taken() {
      return Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private long[] client(Run run) {
    List<Long> times = new ArrayList<>();
    try (Connection connection = new Connection(server.address())) {
      int sent = run.sent().getAndIncrement();
      while (!run.effort().isEnough(sent, run.taken())) {
        long start = System.nanoTime();
        connection.get(series.paths().apply(run.from() + sent), series.accept());
        times.add(System.nanoTime() - start);
        sent = run.sent().getAndIncrement();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }
}
