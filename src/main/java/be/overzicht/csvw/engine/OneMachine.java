package be.overzicht.csvw.engine;

import be.overzicht.csvw.key.KeyHashes;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.plan.TablePlan;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Reads rows on the threads of this machine, and keeps hashes in memory or in a temporary file. */
public final class OneMachine implements RowEngine {
  private final int threads;
  private final long seed = ThreadLocalRandom.current().nextLong();
  private final Map<KeyPlan, KeyHashes> hashes = new IdentityHashMap<>();
  private long rows;
  private long statements;

  /** An engine on so many threads; 0 for as many as help. */
  public OneMachine(int threads) {
    this.threads = threads;
  }

  @Override
  public int convert(TableInput table, List<KeyPlan> keys, RowReader opened, OutputStream out, ProblemLog log)
      throws IOException {
    TableRun run = run(table.plan(), keys, out, log);
    try {
      run.run(opened, threads);
    } finally {
      rows += run.rows();
      statements += run.statements();
    }
    return opened.commentLines();
  }

  /** A run over the rows of a table, for those that go on batch by batch. */
  public TableRun run(TablePlan plan, List<KeyPlan> keys, OutputStream out, ProblemLog log) {
    List<KeyHashes> mine = new ArrayList<>();
    keys.forEach(key -> mine.add(of(key)));
    return new TableRun(plan, keys, (key, hash) -> mine.get(key).add(hash), out, log);
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public long statements() {
    return statements;
  }

  @Override
  public long seed() {
    return seed;
  }

  @Override
  public LongSet repeated(KeyPlan key) {
    LongSet repeated = new LongSet(16);
    for (int part = 0; part < KeyHashes.PARTS; part++) {
      Suspects.addRepeated(repeated, of(key).part(part));
    }
    return repeated;
  }

  @Override
  public Suspects unmatched(KeyPlan from, KeyPlan to) {
    Suspects suspects = Suspects.none();
    for (int part = 0; part < KeyHashes.PARTS; part++) {
      suspects.add(of(from).part(part), of(to).part(part));
    }
    return suspects;
  }

  @Override
  public LongSet present(KeyPlan key, LongSet hashes) {
    LongSet present = new LongSet(16);
    Arrays.stream(hashes.toArray()).filter(of(key)::contains).forEach(present::add);
    return present;
  }

  @Override
  public void scan(TableInput table, KeyPlan key, LongSet wanted, KeyVisitor visitor) throws IOException {
    try (RowReader reader = RowReader.open(table.resource(), table.dialect())) {
      new KeyScan(table.plan(), key, wanted).scan(reader, visitor);
    }
  }

  @Override
  public void close() throws IOException {
    for (KeyHashes kept : hashes.values()) {
      kept.close();
    }
  }

  private KeyHashes of(KeyPlan key) {
    return hashes.computeIfAbsent(key, fresh -> new KeyHashes());
  }
}
