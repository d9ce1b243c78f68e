package be.overzicht.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release, {@code 20261121T194500Z-0123456789ab}: when it was published and the beginning of its dataset
 * hash. Names sort by time.
 *
 * @param instant the moment of publication, in whole seconds
 * @param hash the first 12 hexadecimal digits of the dataset hash
 */
public record ReleaseName(Instant instant, String hash) implements Comparable<ReleaseName> {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z-([0-9a-f]{12})");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");
  private static final int HASH_DIGITS = 12;

  public ReleaseName {
    instant = instant.truncatedTo(ChronoUnit.SECONDS);
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("\"" + hash + "\" is not the hash in a release name; give 12 hexadecimal digits");
    }
  }

  /** The name of a release with this dataset hash. */
  public static ReleaseName of(Instant instant, String datasetHash) {
    return new ReleaseName(instant, datasetHash.substring(0, HASH_DIGITS));
  }

  /** Reads a name, if the text is one. */
  public static Optional<ReleaseName> find(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReleaseName(Instant.parse(parts.replaceFirst("$1-$2-$3T$4:$5:$6Z")), parts.group(7)));
    } catch (java.time.DateTimeException notADate) {
      return Optional.empty();
    }
  }

  /**
   * Reads a name.
   *
   * @throws IllegalArgumentException when the text is not one
   */
  @JsonCreator
  public static ReleaseName parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException(
        "\"" + text + "\" is not the name of a release; write it like 20261121T194500Z-0123456789ab"));
  }

  @Override
  public int compareTo(ReleaseName other) {
    int byInstant = instant.compareTo(other.instant);
    return byInstant != 0 ? byInstant : hash.compareTo(other.hash);
  }

  @Override
  @JsonValue
  public String toString() {
    return INSTANT.format(instant) + "-" + hash;
  }
}
