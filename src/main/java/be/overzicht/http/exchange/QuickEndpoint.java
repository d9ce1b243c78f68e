package be.overzicht.http.exchange;

import java.util.Optional;

/** Gives some answers so soon, and without waiting for anything, that they are not worth the way to another thread. */
public interface QuickEndpoint {
  /** Whether there may be such answers at this path, still escaped. */
  boolean concerns(String path);

  /** The answer, if it is such a one; made within a few milliseconds. */
  Optional<Answer> quick(Call call);
}
