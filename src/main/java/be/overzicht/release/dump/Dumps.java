package be.overzicht.release.dump;

import be.overzicht.rdf.Uris;
import be.overzicht.release.GraphSize;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes every form that is made from the line dumps, several at a time. */
public final class Dumps {
  private Dumps() {}

  /** Writes them; the line dumps are in the staging folder already. */
  public static void writeForms(DatasetSummary summary, Staging staging, Uris uris) throws IOException {
    FormDumps forms = new FormDumps(staging, uris);
    List<String> graphs = summary.graphs().stream().map(GraphSize::name).toList();
    List<Callable<Void>> tasks = new ArrayList<>();
    tasks.add(task(forms::writeUnion));
    tasks.add(task(() -> forms.writeDataset(graphs)));
    graphs.forEach(name -> tasks.add(task(() -> forms.writeGraph(name))));
    runAll(tasks);
  }

  private static void runAll(List<Callable<Void>> tasks) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException failure) {
      throw cause(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while dumps were written");
    } finally {
      threads.shutdownNow();
    }
  }

  private static IOException cause(ExecutionException failure) {
    if (failure.getCause() instanceof IOException inOut) {
      return inOut;
    }
    if (failure.getCause() instanceof RuntimeException broken) {
      throw broken;
    }
    return new IOException(failure.getCause());
  }

  private static Callable<Void> task(Work work) {
    return () -> {
      work.run();
      return null;
    };
  }

  /** One dump to write. */
  private interface Work {
    void run() throws IOException;
  }
}
