package be.overzicht.spark.boundary;

import be.overzicht.spark.boundary.PartScan.Track;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads a part once, for all states in which it may begin; those that meet go on together. */
public final class PartScanner {
  private static final int BLOCK = 1 << 16;

  private final RecordAutomaton automaton;
  private final List<Run> runs = new ArrayList<>();
  private long position;
  private long lineBreaks;
  private long control = -1;

  private PartScanner(RecordAutomaton automaton) {
    this.automaton = automaton;
    for (int state = 0; state < RecordAutomaton.STATES; state++) {
      runs.add(new Run(state));
    }
  }

  /** Scans the bytes of a part. */
  public static PartScan scan(RecordAutomaton automaton, InputStream part) throws IOException {
    PartScanner scanner = new PartScanner(automaton);
    byte[] block = new byte[BLOCK];
    int length = part.readNBytes(block, 0, 64);
    while (length > 0) {
      scanner.take(block, length);
      length = part.readNBytes(block, 0, BLOCK);
    }
    return scanner.result();
  }

  private void take(byte[] block, int length) {
    for (Run run : runs) {
      if (run.joined == null) {
        run.take(block, length);
      }
    }
    join();
    for (int i = 0; i < length; i++) {
      byte b = block[i];
      if (b < ' ' && b >= 0) {
        lineBreaks += b == '\n' ? 1 : 0;
        control = control < 0 && b != '\n' && b != '\r' && b != '\t' ? position + i : control;
      }
    }
    position += length;
  }

  /** Runs in one state that have both seen a record begin are one from here on. */
  private void join() {
    for (int i = 0; i < runs.size(); i++) {
      for (int j = 0; j < i && runs.get(i).joined == null; j++) {
        runs.get(i).joinIfSame(runs.get(j));
      }
    }
  }

  private PartScan result() {
    return new PartScan(runs.stream().map(Run::track).toList(), lineBreaks, control);
  }

  /** What the part comes to from one state on. */
  private final class Run {
    private int state;
    private long first = -1;
    private long firstLineBreaks;
    private long records;
    private long comments;
    private Run joined;
    private long recordsApart;
    private long commentsApart;

    Run(int state) {
      this.state = state;
    }

    void take(byte[] block, int length) {
      byte[] next = automaton.next();
      int now = state;
      for (int i = 0; i < length; i++) {
        byte b = block[i];
        if (now == RecordAutomaton.RECORD) {
          begin(block, i);
        }
        now = next[now << 8 | b & 0xff];
      }
      state = now;
    }

    private void begin(byte[] block, int at) {
      if (first < 0) {
        first = position + at;
        firstLineBreaks = lineBreaks;
        for (int i = 0; i < at; i++) {
          firstLineBreaks += block[i] == '\n' ? 1 : 0;
        }
      }
      records++;
      comments += automaton.isComment(block[at]) ? 1 : 0;
    }

    void joinIfSame(Run other) {
      if (other.joined == null && other.state == state && (first < 0) == (other.first < 0) && first >= 0) {
        joined = other;
        recordsApart = records - other.records;
        commentsApart = comments - other.comments;
      }
    }

    Track track() {
      if (joined == null) {
        return new Track(state, first, firstLineBreaks, records, comments);
      }
      Track same = joined.track();
      return new Track(same.end(), first, firstLineBreaks, same.records() + recordsApart,
          same.comments() + commentsApart);
    }
  }
}
