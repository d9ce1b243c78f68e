package be.overzicht.csvw.describe.doubt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts in a column of texts what they may be meant for. What fits few of the first hundred is soon no longer looked for,
 * so that a column of sentences costs little.
 */
public final class Doubts {
  private static final int LONGEST = 40;
  /** Of so many values, one may be something else. */
  private static final int ONE_IN = 5;
  private static final int PATIENCE = 100;
  private static final int TOLD = 3;

  private final Map<Likeness, Tally> tallies = new EnumMap<>(Likeness.class);
  private long values;

  /** A value and its row. */
  private record Seen(long row, String value) {
    @Override
    public String toString() {
      return "row " + row + ", \"" + value + "\",";
    }
  }

  private static final class Tally {
    private final Map<Mark, Seen> marks = new LinkedHashMap<>();
    private final List<Seen> others = new ArrayList<>();
    private long fitting;
    private Optional<Seen> plain = Optional.empty();
  }

  /** Doubts in a column of which no value was seen yet. */
  public Doubts() {
    for (Likeness likeness : Likeness.values()) {
      tallies.put(likeness, new Tally());
    }
  }

  /**
   * Doubts in a column that was fit for a datatype until now.
   *
   * @param before how many values were
   * @param like what they are
   * @param row the row of the first of them
   * @param first its value
   */
  public Doubts(long before, Likeness like, long row, String first) {
    values = before;
    for (Likeness likeness : Likeness.values()) {
      if (before <= PATIENCE || likeness == like) {
        tallies.put(likeness, new Tally());
      }
    }
    tallies.get(like).fitting = before;
    tallies.get(like).plain = Optional.of(new Seen(row, first));
  }

  /** Looks at the value of a row. */
  public void see(String value, long row) {
    values++;
    tallies.entrySet().removeIf(each -> !see(each.getKey(), each.getValue(), new Seen(row, value)));
  }

  /** False when too few values are like this. */
  private boolean see(Likeness likeness, Tally tally, Seen seen) {
    String value = seen.value();
    Optional<Mark> mark = value.length() > LONGEST ? Optional.empty()
        : likeness.marks().stream().filter(each -> each.bears().test(value)).findFirst();
    if (mark.isPresent()) {
      tally.fitting++;
      tally.marks.putIfAbsent(mark.get(), seen);
    } else if (value.length() <= LONGEST && likeness.isPlain(value)) {
      tally.fitting++;
      tally.plain = tally.plain.or(() -> Optional.of(seen));
    } else if (tally.others.size() < TOLD) {
      tally.others.add(seen);
    }
    return (values - tally.fitting) * ONE_IN <= values + PATIENCE;
  }

  /** What values that are like nothing in particular are among those that are like something. */
  public enum Others {
    /** Probably faults. */
    FAULTS,
    /** Codes, as the others are. */
    CODES
  }

  /** What its owner should be asked, when most values are like something that is not a text. */
  public Optional<String> told(Others others) {
    return tallies.entrySet().stream().filter(each -> each.getValue().fitting * ONE_IN >= values * (ONE_IN - 1))
        .filter(each -> others == Others.FAULTS || each.getValue().fitting == values || !each.getValue().marks.isEmpty())
        .max((one, other) -> Long.compare(one.getValue().fitting, other.getValue().fitting))
        .map(each -> told(each.getKey(), each.getValue()));
  }

  private String told(Likeness likeness, Tally tally) {
    long others = values - tally.fitting;
    StringBuilder told = new StringBuilder()
        .append(others == 0 ? "all" : tally.fitting + " of").append(' ').append(values).append(" values are like ")
        .append(likeness.label());
    String join = others == 0 && tally.marks.isEmpty() ? "" : ", but ";
    for (Map.Entry<Mark, Seen> mark : tally.marks.entrySet()) {
      told.append(join).append(mark.getValue()).append(' ').append(mark.getKey().what()).append(": ")
          .append(mark.getKey().remedy());
      join = "; ";
    }
    if (others > 0) {
      told.append(join).append(tally.others.get(0)).append(others == 1 ? " is not" : " and " + (others - 1)
          + " more are not").append(": correct or empty ").append(others == 1 ? "it" : "them");
    } else if (tally.marks.isEmpty() && likeness == Likeness.YES_NO) {
      told.append(", and no datatype reads them all: write one pair of them, such as ja and nee");
    } else if (tally.marks.isEmpty()) {
      told.append(" and written in more than one way")
          .append(tally.plain.map(seen -> ", such as \"" + seen.value() + "\" in row " + seen.row()).orElse(""))
          .append(": write them all in one");
    }
    return told.append(", and describe the table again; or leave it a text").toString();
  }
}
