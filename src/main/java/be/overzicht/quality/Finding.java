package be.overzicht.quality;

import be.overzicht.rdf.Problem.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * A thing that breaks a rule.
 *
 * @param subject the IRI of the thing
 * @param property the IRI of the property whose value is wrong, where the rule says one
 * @param rule the name of the rule, as its file or class calls it
 * @param severity whether it stops a release
 * @param what what is wrong, in words a data owner understands
 * @param remedy what to do about it
 */
public record Finding(String subject, Optional<String> property, String rule, Severity severity, String what,
    String remedy) {
  public Finding {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(property);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(what);
    Objects.requireNonNull(remedy);
  }

  /** A finding that stops a release. */
  public static Finding error(String subject, String rule, String what, String remedy) {
    return new Finding(subject, Optional.empty(), rule, Severity.ERROR, what, remedy);
  }
}
