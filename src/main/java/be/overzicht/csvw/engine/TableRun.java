package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs a plan over all rows of a table. Batches are independent, so that threads take them; their output is written in
 * the order of the rows.
 */
public final class TableRun {
  private static final int AS_MANY_AS_HELP = 0;
  private static final int BATCHES_ALONE = 512;

  private final TablePlan plan;
  private final List<KeyPlan> keys;
  private final HashSink hashes;
  private final OutputStream out;
  private final ProblemLog log;
  private final RowJob first;
  private long rows;
  private long statements;

  /** Takes the hash of a row for one of the keys. */
  @FunctionalInterface
  public interface HashSink {
    /** Takes one for the key at this position. */
    void add(int key, long hash);
  }

  /** A run that gathers these keys. */
  public TableRun(TablePlan plan, List<KeyPlan> keys, HashSink hashes, OutputStream out, ProblemLog log) {
    this.plan = plan;
    this.keys = keys;
    this.hashes = hashes;
    this.out = out;
    this.log = log;
    this.first = job();
  }

  /** Rows read. */
  public long rows() {
    return rows;
  }

  /** Statements written. */
  public long statements() {
    return statements;
  }

  /**
   * Runs over all rows that the reader has, on so many threads. When the number is left open, one thread begins: for as
   * long as the Java compiler works on what it does, others would do the same work slowly and take its processor.
   */
  public void run(RowReader reader, int threads) throws IOException {
    int number = threads == AS_MANY_AS_HELP ? Runtime.getRuntime().availableProcessors() : threads;
    long alone = number == 1 ? Long.MAX_VALUE : threads == AS_MANY_AS_HELP ? BATCHES_ALONE : 0;
    boolean more = true;
    while (more && (alone-- > 0 || reader.isAtEnd())) {
      more = runOverBatch(reader);
    }
    if (more && reader.next(first.batch)) {
      runOnThreads(reader, number);
    }
  }

  /** Runs over the next batch of rows; false when there are no more. */
  public boolean runOverBatch(RowReader reader) throws IOException {
    boolean more = reader.next(first.batch);
    if (more) {
      finish(first.call());
    }
    return more;
  }

  private void runOnThreads(RowReader reader, int threads) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, TableRun::daemon);
    Deque<Future<RowJob>> running = new ArrayDeque<>();
    try {
      running.add(workers.submit(first));
      boolean more = true;
      while (more || !running.isEmpty()) {
        RowJob free = running.size() > threads || !more ? finish(await(running.remove())) : job();
        more = more && reader.next(free.batch);
        if (more) {
          running.add(workers.submit(free));
        }
      }
    } catch (FaultException fault) {
      while (!running.isEmpty()) {
        finish(await(running.remove()));
      }
      throw fault;
    } finally {
      workers.shutdownNow();
    }
  }

  private RowJob job() {
    return new RowJob(plan, keys, log.limit());
  }

  private RowJob finish(RowJob job) throws IOException {
    job.out.writeTo(out);
    job.problems.report(log);
    rows += job.batch.rows();
    statements += job.statements();
    for (int i = 0; i < keys.size(); i++) {
      LongList found = job.hashes.get(i);
      for (int j = 0; j < found.size(); j++) {
        hashes.add(i, found.get(j));
      }
    }
    return job;
  }

  private static RowJob await(Future<RowJob> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("the conversion was interrupted", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IOException(failed.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "csvw");
    thread.setDaemon(true);
    return thread;
  }
}
