package be.overzicht.spark.part;

import be.overzicht.csvw.engine.KeyScan;
import be.overzicht.csvw.engine.TableRun;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongList;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.RowBatch;
import be.overzicht.csvw.read.RowReader;
import be.overzicht.spark.file.HashedOutput;
import be.overzicht.spark.file.Storage;
import be.overzicht.spark.file.WorkFile;
import be.overzicht.spark.part.PartResult.Fault;
import be.overzicht.spark.part.PartResult.Told;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Work on parts, on the machine that has it to do.
 *
 * @param shipment what the machine has to know
 * @param storage how it reaches files
 * @param work where it writes files of its own
 */
public record PartJob(Broadcast<Shipment> shipment, Storage storage, URI work) implements Serializable {

  /** Writes the statements of a part, gathers its keys, and keeps what is wrong with it. */
  public PartResult convert(Part part) throws IOException {
    CompiledTable table = table(part);
    List<LongList> hashes = table.keys().stream().map(key -> new LongList(1024)).toList();
    List<Told> told = new ArrayList<>();
    ProblemLog log = new ProblemLog(problem -> told.add(Told.of(problem)), shipment.value().limit());
    URI file = work.resolve("rows-" + TaskContext.get().taskAttemptId() + "-" + part.table() + "-" + part.from());
    List<Fault> fault = new ArrayList<>();
    try (HashedOutput out = new HashedOutput(storage.create(file)); RowReader reader = part.open(table.input())) {
      TableRun run = new TableRun(table.input().plan(), table.keys(), (key, hash) -> hashes.get(key).add(hash), out, log);
      try {
        run.run(reader, 1);
      } catch (FaultException ended) {
        fault.add(Fault.of(ended.finding()));
      }
      return new PartResult(run.rows(), run.statements(), reader.commentLines(), out.finish(file),
          write(hashes, URI.create(file + "-keys")), told, log.counts(), fault);
    }
  }

  /** The rows of a part, counted up to a fault. */
  public long count(Part part) throws IOException {
    RowBatch batch = new RowBatch();
    long rows = 0;
    try (RowReader reader = part.open(table(part).input())) {
      while (reader.next(batch)) {
        rows += batch.rows();
      }
    } catch (FaultException ended) {
      return rows;
    }
    return rows;
  }

  /** The rows of a part whose keys have one of some hashes. */
  public List<KeyPlace> scan(Part part, int key, long[] wanted) throws IOException {
    CompiledTable table = table(part);
    LongSet hashes = new LongSet(wanted.length);
    for (long hash : wanted) {
      hashes.add(hash);
    }
    List<KeyPlace> places = new ArrayList<>();
    KeyPlan plan = table.keys().get(key);
    try (RowReader reader = part.open(table.input())) {
      new KeyScan(table.input().plan(), plan, hashes).scan(reader,
          (text, place) -> places.add(new KeyPlace(text, place.line(), place.column())));
    }
    return places;
  }

  /** A key and where it stands. */
  public record KeyPlace(String text, int line, int column) implements Serializable {}

  private CompiledTable table(Part part) throws IOException {
    List<CompiledTable> tables = Plans.of(shipment.value());
    if (part.table() >= tables.size()) {
      throw new IOException(part.file().address() + " is not found as it was when the conversion began; convert it again");
    }
    return tables.get(part.table());
  }

  private WorkFile write(List<LongList> hashes, URI file) throws IOException {
    if (hashes.isEmpty()) {
      return new WorkFile(file, 0, "");
    }
    try (OutputStream out = storage.create(file)) {
      return new WorkFile(file, HashFile.write(hashes, out), "");
    }
  }
}
