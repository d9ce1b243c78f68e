package be.overzicht.http.wire;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the lines of the access log by a thread of its own, all that came in a tenth of a second at once: no request waits
 * for the disk, or wakes a thread. When they come faster than they can be written, it says how many it left out.
 */
public final class AccessLines extends AbstractLifeCycle implements RequestLog.Writer {
  private static final Logger LOG = LoggerFactory.getLogger(AccessLines.class);
  private static final int WAITING = 10_000;
  private static final long PAUSE_MILLIS = 100;

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(WAITING);
  private final LongAdder leftOut = new LongAdder();
  private final PrintStream out;
  private Thread writer;

  /** Lines that go to this stream. */
  public AccessLines(PrintStream out) {
    this.out = out;
  }

  @Override
  protected void doStart() {
    writer = new Thread(this::write, "access-log");
    writer.setDaemon(true);
    writer.start();
  }

  /** Writes what is left. */
  @Override
  protected void doStop() throws InterruptedException {
    writer.interrupt();
    writer.join();
  }

  @Override
  public void write(String line) {
    if (!lines.offer(line)) {
      leftOut.increment();
    }
  }

  private void write() {
    List<String> batch = new ArrayList<>();
    try {
      while (true) {
        batch.add(lines.take());
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        print(batch);
      }
    } catch (InterruptedException stopping) {
      print(batch);
    }
  }

  private void print(List<String> batch) {
    lines.drainTo(batch);
    if (!batch.isEmpty()) {
      out.print(String.join("\n", batch) + "\n");
    }
    batch.clear();
    long count = leftOut.sumThenReset();
    if (count > 0) {
      LOG.warn("Left out the lines of about {} requests, which came faster than they could be written", count);
    }
  }
}
