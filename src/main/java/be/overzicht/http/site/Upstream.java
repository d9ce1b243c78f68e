package be.overzicht.http.site;

import java.time.Duration;
import java.util.Optional;

/** The site that this one is a copy of, as whoever follows it finds it. */
public interface Upstream {
  /** Its address. */
  String address();

  /** How long ago everything that it lists was here; nothing when that has not happened since the start. */
  Optional<Duration> sinceEqual();

  /** Why it cannot be followed now; nothing when it can. */
  Optional<String> trouble();
}
