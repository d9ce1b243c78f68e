package be.overzicht.quality;

import java.util.List;

/** Tells where the facts about a thing stand; asked only when there is something to report. */
@FunctionalInterface
public interface SourceLines {
  /** No thing has a known line. */
  SourceLines UNKNOWN = subject -> List.of();

  /** The lines whose row describes this thing, in the order of files and lines; several when several tables do. */
  List<SourceLine> of(String subject);

  /** These lines, or those of another source of facts for things that have none here. */
  default SourceLines or(SourceLines other) {
    return subject -> {
      List<SourceLine> lines = of(subject);
      return lines.isEmpty() ? other.of(subject) : lines;
    };
  }
}
