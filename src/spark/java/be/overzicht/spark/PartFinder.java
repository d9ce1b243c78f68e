package be.overzicht.spark;

import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.RowStart.Controls;
import be.overzicht.spark.boundary.HeadScan;
import be.overzicht.spark.boundary.PartScan;
import be.overzicht.spark.boundary.PartScanner;
import be.overzicht.spark.boundary.RecordAutomaton;
import be.overzicht.spark.file.SharedFile;
import be.overzicht.spark.file.Tasks;
import be.overzicht.spark.part.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Divides a table into parts of whole records. One pass looks at all parts at once, for every state in which each may
 * begin; going over what they came to, from the first, tells the state, the line and the row where each begins.
 */
final class PartFinder {
  private final JavaSparkContext spark;
  private final long partBytes;

  PartFinder(JavaSparkContext spark, long partBytes) {
    this.spark = spark;
    this.partBytes = partBytes;
  }

  /**
   * The parts of a table.
   *
   * @param parts the parts, in order
   * @param header where the rows begin; empty for a table in one part, whose header is read with it
   */
  record Division(List<Part> parts, Optional<HeadScan> header) {}

  /** A place in a file from which rows are scanned. */
  private record Span(long from, long to) implements Serializable {}

  Division divide(int table, SharedFile file, Dialect dialect) throws IOException {
    Optional<RecordAutomaton> automaton =
        file.form() == SharedFile.Form.PLAIN && file.length() > partBytes ? RecordAutomaton.of(dialect) : Optional.empty();
    if (automaton.isEmpty()) {
      return new Division(List.of(Part.whole(table, file)), Optional.empty());
    }
    try (InputStream in = file.open()) {
      Optional<HeadScan> head = HeadScan.of(automaton.get(), dialect, in);
      if (head.isEmpty() || head.get().end() == file.length()) {
        return new Division(List.of(Part.whole(table, file)), Optional.empty());
      }
      List<Span> spans = spans(head.get().end(), file.length());
      return new Division(parts(Part.whole(table, file), head.get(), spans, scan(file, dialect, spans)), head);
    }
  }

  private List<Span> spans(long from, long length) {
    return LongStream.rangeClosed(from / partBytes, (length - 1) / partBytes)
        .mapToObj(part -> new Span(Math.max(from, part * partBytes), Math.min(length, (part + 1) * partBytes))).toList();
  }

  private List<PartScan> scan(SharedFile file, Dialect dialect, List<Span> spans) {
    Signs signs = Signs.of(dialect);
    return Tasks.of(spark, spans).map(span -> {
      try (InputStream in = file.open(span.from(), span.to())) {
        return PartScanner.scan(RecordAutomaton.of(signs.dialect()).orElseThrow(), in);
      }
    }).collect();
  }

  private static List<Part> parts(Part whole, HeadScan head, List<Span> spans, List<PartScan> scans) {
    long control = firstControl(head, spans, scans);
    List<Part> parts = new ArrayList<>();
    int state = RecordAutomaton.RECORD;
    long line = head.line();
    long source = 1L + head.records();
    long number = 1;
    for (int i = 0; i < spans.size(); i++) {
      PartScan.Track track = scans.get(i).tracks().get(state);
      if (track.first() >= 0) {
        parts.add(new Part(whole.table(), whole.file(), spans.get(i).from() + track.first(), whole.file().length(),
            line + track.lineBreaks(), source, number, Controls.KNOWN));
      }
      line += scans.get(i).lineBreaks();
      source += track.records();
      number += track.records() - track.comments();
      state = track.end();
    }
    return ended(parts, control);
  }

  /** Lets each part end where the next begins, and the one with the first control character tell it. */
  private static List<Part> ended(List<Part> parts, long control) {
    List<Part> ended = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      long to = i + 1 < parts.size() ? parts.get(i + 1).from() : part.to();
      ended.add(new Part(part.table(), part.file(), part.from(), to, part.line(), part.source(), part.number(),
          part.from() <= control && control < to ? Controls.UNKNOWN : Controls.KNOWN));
    }
    return ended;
  }

  private static long firstControl(HeadScan head, List<Span> spans, List<PartScan> scans) {
    for (int i = 0; head.control() < 0 && i < spans.size(); i++) {
      if (scans.get(i).control() >= 0) {
        return spans.get(i).from() + scans.get(i).control();
      }
    }
    return head.control();
  }
}
