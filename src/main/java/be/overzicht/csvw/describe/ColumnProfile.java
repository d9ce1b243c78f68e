package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.doubt.CodeSigns;
import be.overzicht.csvw.describe.doubt.Doubts.Others;
import be.overzicht.csvw.describe.doubt.Doubts;
import be.overzicht.csvw.describe.doubt.TextFaults;
import be.overzicht.csvw.key.LongSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What was seen in a column so far, in memory that grows by a hash for each distinct value alone. */
final class ColumnProfile {
  /** Beyond so many distinct values a column refers to no table that would be given together with this one. */
  private static final int MOST_DISTINCT = 1 << 21;
  private static final int EXAMPLES = 3;
  private static final int FEW = 2;
  private static final int LONG = 6;
  private static final int LONGEST_KEY = 80;
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");

  final String title;
  private final List<ValueForm> possible = new ArrayList<>(ValueForms.ALL);
  private final List<Refuted> refuted = new ArrayList<>();
  private final Set<String> nulls = new LinkedHashSet<>();
  private final List<String> examples = new ArrayList<>();
  private final LongSet distinct = new LongSet(1 << 8);
  private final TextFaults faults = new TextFaults();
  private final TextFaults.Seen seen = new TextFaults.Seen() {
    @Override
    public boolean has(String value) {
      return distinct.contains(hash(value));
    }

    @Override
    public long hash(String value) {
      return ColumnProfile.hash(value);
    }
  };
  private final ListParts parts = new ListParts();
  private long values;
  private long empty;
  private long repeatedAt;
  private String ambiguous = "";
  private final CodeSigns signs = new CodeSigns();
  private boolean slugs = true;
  private boolean overflow;
  private final Set<String> booleans = new LinkedHashSet<>();
  private Optional<Doubts> doubts = Optional.empty();
  private long firstRow;

  /** A way of writing that a row excludes. */
  record Refuted(ValueForm form, long row, String value) {}

  ColumnProfile(String title) {
    this.title = title;
  }

  /** Looks at the value of a row. */
  void see(String value, long row) {
    if (value.isEmpty()) {
      empty++;
      return;
    }
    if (ValueForms.NULLS.contains(value)) {
      nulls.add(value);
      return;
    }
    values++;
    if (examples.isEmpty()) {
      firstRow = row;
    }
    if (examples.size() < EXAMPLES) {
      examples.add(value);
    }
    measure(value);
    remember(value, row);
    parts.see(value);
    exclude(value, row);
    doubts.ifPresent(each -> each.see(value, row));
    if (possible.isEmpty()) {
      faults.see(value, row, seen);
    }
  }

  private void exclude(String value, long row) {
    Optional<ValueForm> before = possible.stream().findFirst();
    possible.removeIf(form -> {
      boolean excluded = !form.fits().test(value);
      if (excluded) {
        refuted.add(new Refuted(form, row, value));
      }
      return excluded;
    });
    if (before.isPresent() && possible.isEmpty()) {
      doubts = values == 1 ? Optional.of(new Doubts()) : before.flatMap(ValueForm::likeness)
          .map(like -> new Doubts(values - 1, like, firstRow, examples.get(0)));
    }
  }

  /** What its owner should be asked when it is taken for a text. */
  Optional<String> doubt(Others others) {
    return doubts.flatMap(each -> each.told(others)).or(faults::found);
  }

  private void measure(String value) {
    signs.see(value);
    slugs &= value.length() <= LONGEST_KEY
        && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.:/#".indexOf(c) >= 0);
    if (ambiguous.isEmpty() && AMBIGUOUS.matcher(value).matches()) {
      ambiguous = value;
    }
    if (booleans.size() <= 2) {
      booleans.add(value);
    }
  }

  private void remember(String value, long row) {
    if (distinct.size() >= MOST_DISTINCT) {
      overflow = true;
    } else if (!distinct.add(hash(value)) && repeatedAt == 0) {
      repeatedAt = row;
    }
  }

  /** 64 bits of FNV-1a, mixed: two of a million values fall together once in some ten million tables. */
  private static long hash(String value) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash * 0x9e3779b97f4a7c15L;
  }

  List<ValueForm> possible() {
    return possible;
  }

  /** What excluded this way of writing, for an explanation. */
  Refuted refuted(String base) {
    return refuted.stream().filter(each -> each.form().base().equals(base))
        .reduce((one, other) -> one.row() >= other.row() ? one : other).orElse(null);
  }

  Set<String> nulls() {
    return nulls;
  }

  List<String> examples() {
    return examples;
  }

  long values() {
    return values;
  }

  /** Whether every row has a value, and no two the same. */
  boolean isUnique() {
    return values > 0 && empty == 0 && nulls.isEmpty() && repeatedAt == 0 && !overflow;
  }

  boolean hasEmpty() {
    return empty > 0;
  }

  /** Whether all values stand among those of the other column. */
  boolean isWithin(ColumnProfile other) {
    return !overflow && !other.overflow && values > 0 && distinct.isWithin(other.distinct);
  }

  /** What stands between the codes in its cells, when some hold more than one. */
  Optional<String> separator() {
    return parts.separator();
  }

  int distinct() {
    return distinct.size();
  }

  /** Whether values are many or long enough not to stand among the keys of another table by chance. */
  boolean isBeyondChance() {
    return distinct.size() > FEW || signs.shortest() >= LONG;
  }

  boolean seesBothBooleans() {
    return booleans.size() == 2;
  }

  /** A number in which a sign before three digits can mean two things; empty when there is none. */
  String ambiguousExample() {
    return ambiguous;
  }

  /** Whether its digits are rather codes than numbers. */
  CodeSigns signs() {
    return signs;
  }

  /** Whether values are short and without spaces, as keys are. */
  boolean isSlug() {
    return slugs;
  }
}
