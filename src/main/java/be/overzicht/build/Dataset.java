package be.overzicht.build;

import be.overzicht.quality.Gate;
import be.overzicht.quality.ShapeFiles;
import be.overzicht.rdf.Problem;
import be.overzicht.release.Digest;
import be.overzicht.release.Layout;
import be.overzicht.release.lines.LineInput;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.lines.Lines;
import be.overzicht.store.Derivation;
import be.overzicht.store.Snapshot;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Gathers all quads of a release in a sorter: what the tables say, the ontology, and what follows from them. */
final class Dataset {
  private static final long MOST_MEMORY = 256L << 20;
  private static final int MEMORY_SHARE = 6;
  private static final int BUFFER = 1 << 16;

  private final Tables tables;
  private final Ontology ontology;
  private final LineSorter sorter;
  private final List<Problem> problems;

  Dataset(Tables tables, Ontology ontology, LineSorter sorter, List<Problem> problems) {
    this.tables = tables;
    this.ontology = ontology;
    this.sorter = sorter;
    this.problems = problems;
  }

  /** A sorter with its share of the memory, and this folder for what does not fit. */
  static LineSorter sorter(Path scratch) {
    return new LineSorter(scratch, Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / MEMORY_SHARE));
  }

  /** Goes as far as there is no error: converts, derives what follows, and judges all of it. */
  void gather(Progress progress) throws IOException {
    progress.step("converting the tables");
    convertTables();
    readOntology();
    if (!hasErrors(problems)) {
      progress.step("deriving statements");
      try (Snapshot sources = load()) {
        Snapshot all = derive(sources);
        progress.step("judging what will be published");
        judge(all);
      }
    }
  }

  private void convertTables() throws IOException {
    try (OutputStream out = new BufferedOutputStream(sorter.sink(), BUFFER)) {
      tables.convert(out, problems::add);
    }
  }

  private void readOntology() throws IOException {
    ontology.read(new QuadLines(sorter, tables.uris().graph(Layout.ONTOLOGY)), problems::add);
  }

  /** The sources with what follows from them by the rules; the sorter has it as well. */
  private Snapshot derive(Snapshot sources) throws IOException {
    String graph = tables.uris().graph(Layout.DERIVED);
    Derivation derivation = new Rules(ontology.rules()).derive(sources, problems::add);
    derivation.forEach(new QuadLines(sorter, graph)::handleStatement);
    return derivation.in(graph);
  }

  /** Adds what the shapes and the rules of {@code quality} find in all quads, unless there are errors already. */
  private void judge(Snapshot all) throws IOException {
    if (!hasErrors(problems)) {
      ShapeFiles shapes = new ShapeFiles(ontology.shapes(), tables.uris().root());
      problems.addAll(new Gate(shapes, new SourceRows(tables).or(new OntologyLines(ontology))).check(all));
    }
  }

  /** All quads so far in memory, with their union. */
  private Snapshot load() throws IOException {
    try (InputStream quads = new LineInput(sorted())) {
      return Snapshot.read("sources", Instant.EPOCH, tables.uris(), quads);
    }
  }

  Lines sorted() throws IOException {
    return sorter.sorted();
  }

  /** SHA-256 of the sorted N-Quads. */
  String hash() throws IOException {
    try (InputStream quads = new LineInput(sorted())) {
      return Digest.of(quads).sha256();
    }
  }

  static boolean hasErrors(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }
}
