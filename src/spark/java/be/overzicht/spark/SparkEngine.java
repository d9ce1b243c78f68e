package be.overzicht.spark;

import be.overzicht.csvw.engine.KeyVisitor;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.RowBatch;
import be.overzicht.csvw.read.RowReader;
import be.overzicht.spark.PartFinder.Division;
import be.overzicht.spark.file.OutputFolder;
import be.overzicht.spark.file.SharedFile;
import be.overzicht.spark.file.Tasks;
import be.overzicht.spark.file.WorkFile;
import be.overzicht.spark.key.HashShuffle;
import be.overzicht.spark.key.KeyColumn;
import be.overzicht.spark.part.Part;
import be.overzicht.spark.part.PartJob;
import be.overzicht.spark.part.PartJob.KeyPlace;
import be.overzicht.spark.part.PartResult;
import be.overzicht.spark.part.PartResult.Told;
import be.overzicht.spark.part.Shipment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Has the machines of a cluster read the rows, part by part, and puts together what they found, in the order of rows. */
final class SparkEngine implements RowEngine {
  private final JavaSparkContext spark;
  private final OutputFolder output;
  private final PartFinder finder;
  private final Shipper shipper;
  private final HashShuffle shuffle;
  private final Map<KeyPlan, GatheredKey> keys = new IdentityHashMap<>();
  private int tables;
  private long rows;
  private long statements;

  SparkEngine(JavaSparkContext spark, PartFinder finder, OutputFolder output, Shipper shipper) {
    this.spark = spark;
    this.finder = finder;
    this.output = output;
    this.shipper = shipper;
    this.shuffle = new HashShuffle(spark, shipper.storage());
  }

  /** A key of a table: how to read it again, and its hashes. */
  private record GatheredKey(PartJob job, List<Part> parts, KeyColumn column) {}

  @Override
  public void found(String address, Resource resource) {
    shipper.found(address, resource);
  }

  @Override
  public void begin(TableGroup group) throws IOException {
    shipper.begin(group);
  }

  @Override
  public int convert(TableInput table, List<KeyPlan> mine, RowReader opened, OutputStream out, ProblemLog log)
      throws IOException {
    out.close();
    SharedFile file = shipper.table(table.resource());
    PartJob job = new PartJob(spark.broadcast(shipper.shipment(log.limit())), shipper.storage(), output.work());
    Division division = finder.divide(tables++, file, table.dialect());
    List<Part> parts = table.dialect().blankRows() == Dialect.BlankRows.SKIPPED ? numbered(division.parts(), job)
        : division.parts();
    tellHeader(division, opened, log);
    List<PartResult> results = onMachines(parts).map(job::convert).collect();
    List<WorkFile> hashes = new ArrayList<>();
    int comments = division.header().map(header -> header.comments()).orElse(0);
    for (PartResult result : results) {
      take(result, table.resource().name(), log);
      comments += result.comments();
      hashes.add(result.hashes());
    }
    for (int i = 0; i < mine.size(); i++) {
      keys.put(mine.get(i), new GatheredKey(job, parts, new KeyColumn(hashes, i)));
    }
    return comments;
  }

  /** Adds what a part came to; a fault in it ends the table. */
  private void take(PartResult result, String file, ProblemLog log) {
    output.add(result.output());
    rows += result.rows();
    statements += result.statements();
    log.addAll(file, result.told().stream().map(Told::problem).toList(), result.counts());
    result.fault().forEach(fault -> {
      throw fault.exception();
    });
  }

  /** The quotes of a header that is read apart may be faulty too. */
  private static void tellHeader(Division division, RowReader opened, ProblemLog log) throws IOException {
    if (division.header().isPresent()) {
      RowBatch first = new RowBatch();
      opened.next(first);
      long line = division.header().get().line();
      first.findings().stream().filter(finding -> finding.problem().line() < line).forEach(log::add);
    }
  }

  /** Where blank rows are left out, only reading them tells how many rows there are. */
  private List<Part> numbered(List<Part> parts, PartJob job) {
    if (parts.size() == 1) {
      return parts;
    }
    List<Long> counts = onMachines(parts).map(job::count).collect();
    List<Part> numbered = new ArrayList<>();
    long number = 1;
    for (int i = 0; i < parts.size(); i++) {
      numbered.add(parts.get(i).numbered(number));
      number += counts.get(i);
    }
    return numbered;
  }

  private JavaRDD<Part> onMachines(List<Part> parts) {
    return Tasks.of(spark, parts);
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
    return shipper.seed();
  }

  @Override
  public LongSet repeated(KeyPlan key) {
    return shuffle.repeated(keys.get(key).column());
  }

  @Override
  public Suspects unmatched(KeyPlan from, KeyPlan to) {
    return shuffle.unmatched(keys.get(from).column(), keys.get(to).column());
  }

  @Override
  public LongSet present(KeyPlan key, LongSet hashes) {
    return shuffle.present(keys.get(key).column(), hashes);
  }

  /** Reads some parts at a time, so that what is found in a table that is all wrong need not be held at once. */
  @Override
  public void scan(TableInput table, KeyPlan key, LongSet wanted, KeyVisitor visitor) {
    GatheredKey gathered = keys.get(key);
    PartJob job = gathered.job();
    int index = gathered.column().index();
    long[] hashes = wanted.toArray();
    JavaRDD<KeyPlace> places = onMachines(gathered.parts()).flatMap(part -> job.scan(part, index, hashes).iterator());
    int atOnce = Math.max(1, spark.defaultParallelism());
    for (int from = 0; from < places.getNumPartitions(); from += atOnce) {
      int[] some = IntStream.range(from, Math.min(from + atOnce, places.getNumPartitions())).toArray();
      for (List<KeyPlace> found : places.collectPartitions(some)) {
        found.forEach(place ->
            visitor.visit(place.text(), new Place(table.resource().name(), place.line(), place.column())));
      }
    }
  }

  @Override
  public void close() {
    // the folder belongs to whoever made it
  }
}
