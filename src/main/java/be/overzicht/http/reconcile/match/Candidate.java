package be.overzicht.http.reconcile.match;

import java.util.Map;
import java.util.Optional;

/**
 * An entity that a text may mean.
 *
 * @param iri the thing
 * @param score from 0 to 100
 * @param isMatch whether its name or number is the text, and every condition holds
 * @param reason why it was found under another name; nothing when it is called so
 * @param features what the score was made of
 */
public record Candidate(String iri, double score, boolean isMatch, Optional<String> reason,
    Map<String, Object> features) {

  /** The same, which somebody has to look at. */
  Candidate unsure() {
    return new Candidate(iri, score, false, reason, features);
  }
}
