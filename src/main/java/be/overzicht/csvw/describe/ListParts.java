package be.overzicht.csvw.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the cells of a column hold lists of codes. */
final class ListParts {
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,80}");

  private final List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(";"), new Candidate("|")));

  private static final class Candidate {
    private final String separator;
    private final Pattern cut;
    private boolean used;

    Candidate(String separator) {
      this.separator = separator;
      this.cut = Pattern.compile(separator, Pattern.LITERAL);
    }

    /** Whether the value is a list of codes under this separator. */
    boolean takes(String value) {
      String[] parts = cut.split(value, -1);
      used |= parts.length > 1;
      for (String part : parts) {
        if (!CODE.matcher(part).matches()) {
          return false;
        }
      }
      return true;
    }
  }

  void see(String value) {
    candidates.removeIf(each -> !each.takes(value));
  }

  Optional<String> separator() {
    return candidates.stream().filter(each -> each.used).map(each -> each.separator).findFirst();
  }
}
