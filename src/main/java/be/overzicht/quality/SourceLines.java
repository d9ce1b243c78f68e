package be.overzicht.quality;

import java.util.List;
import java.util.Optional;

/** Tells where the facts about a thing stand; asked only when there is something to report. */
@FunctionalInterface
public interface SourceLines {
  /** No thing has a known line. */
  SourceLines UNKNOWN = subject -> List.of();

  /** The lines whose row describes this thing, in the order of files and lines; several when several tables do. */
  List<SourceLine> of(String subject);

  /** The cell of such a line that says this of the thing; empty when no column or more than one makes the property. */
  default Optional<SourceCell> cell(SourceLine line, String property) {
    return Optional.empty();
  }

  /** These lines, or those of another source of facts for things that have none here. */
  default SourceLines or(SourceLines other) {
    SourceLines first = this;
    return new SourceLines() {
      @Override
      public List<SourceLine> of(String subject) {
        List<SourceLine> lines = first.of(subject);
        return lines.isEmpty() ? other.of(subject) : lines;
      }

      @Override
      public Optional<SourceCell> cell(SourceLine line, String property) {
        return first.cell(line, property).or(() -> other.cell(line, property));
      }
    };
  }
}
