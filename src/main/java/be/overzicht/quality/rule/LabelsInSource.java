package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The label of an entry, such as "Stad en OCMW Ninove", names the authorities that the entry means. */
final class LabelsInSource implements CrossCheck {
  private static final Pattern LABEL = Pattern.compile("(?:(?:Gemeente|Stad)(?<both> en OCMW)?|(?<ocmw>OCMW)) (?<name>.+)");

  @Override
  public Stream<Finding> findings(Records records) {
    return records.allOwn("Inschrijving").flatMap(entry -> check(records, entry).stream());
  }

  private Optional<Finding> check(Records records, String entry) {
    String label = records.value(entry, Terms.LABEL).orElse("");
    Matcher parts = LABEL.matcher(label);
    if (!parts.matches()) {
      return Optional.of(finding(entry, "\"" + label + "\" does not begin with Gemeente, Stad or OCMW",
          "write the label as in the source"));
    }
    List<String> authorities = records.values(entry, records.uris().term("inschrijver"));
    Set<String> meant = authorities.stream()
        .flatMap(authority -> records.value(authority, Terms.KIND).map(records::key).stream())
        .collect(Collectors.toSet());
    boolean named = authorities.stream()
        .allMatch(authority -> records.names(authority).anyMatch(parts.group("name")::equals));
    return named && meant.equals(kinds(parts)) ? Optional.empty() : Optional.of(finding(entry,
        "\"" + label + "\" does not name the authorities meant", "correct authorities or label_in_source"));
  }

  private static Set<String> kinds(Matcher parts) {
    if (parts.group("ocmw") != null) {
      return Set.of("ocmw");
    }
    return parts.group("both") == null ? Set.of("gemeente") : Set.of("gemeente", "ocmw");
  }
}
