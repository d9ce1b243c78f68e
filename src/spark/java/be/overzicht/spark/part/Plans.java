package be.overzicht.spark.part;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.engine.KeyVisitor;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.engine.Suspects;
import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.key.LongSet;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The plans of a shipment, compiled on this machine by converting its tables with an engine that reads no rows: so they
 * are those of one machine by construction.
 */
final class Plans implements RowEngine {
  private static String lastId = "";
  private static List<CompiledTable> last = List.of();

  private final long seed;
  private final List<CompiledTable> compiled = new ArrayList<>();

  private Plans(long seed) {
    this.seed = seed;
  }

  /** The compiled tables, in the order in which they are converted; kept for the next part. */
  static synchronized List<CompiledTable> of(Shipment shipment) throws IOException {
    if (!lastId.equals(shipment.id())) {
      last = compile(shipment);
      lastId = shipment.id();
    }
    return last;
  }

  private static List<CompiledTable> compile(Shipment shipment) throws IOException {
    ConversionRequest request = ConversionRequest.of(shipment.named().get(0)).with(shipment.mode())
        .asking(shipment.resources());
    Plans plans = new Plans(shipment.seed());
    Converter.convert(shipment.named().size() > 1 ? request.withUserMetadata(shipment.named().get(1)) : request, plans,
        OutputStream.nullOutputStream(), told -> { });
    return plans.compiled;
  }

  @Override
  public int convert(TableInput table, List<KeyPlan> keys, RowReader opened, OutputStream out, ProblemLog log) {
    compiled.add(new CompiledTable(table, keys));
    return 0;
  }

  @Override
  public long rows() {
    return 0;
  }

  @Override
  public long statements() {
    return 0;
  }

  @Override
  public long seed() {
    return seed;
  }

  @Override
  public LongSet repeated(KeyPlan key) {
    return new LongSet(16);
  }

  @Override
  public Suspects unmatched(KeyPlan from, KeyPlan to) {
    return Suspects.none();
  }

  @Override
  public LongSet present(KeyPlan key, LongSet hashes) {
    return new LongSet(16);
  }

  @Override
  public void scan(TableInput table, KeyPlan key, LongSet wanted, KeyVisitor visitor) {
    throw new IllegalStateException("nothing is suspect where no row was read");
  }

  @Override
  public void close() {
    // nothing is kept open
  }
}
