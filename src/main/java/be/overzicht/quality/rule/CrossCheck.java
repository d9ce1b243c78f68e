package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.stream.Stream;

/** A rule over all statements of a release. */
public interface CrossCheck {
  /** What breaks the rule. */
  Stream<Finding> findings(Records records);

  /** A finding of this rule. */
  default Finding finding(String subject, String what, String remedy) {
    return Finding.error(subject, getClass().getSimpleName(), what, remedy);
  }
}
