package be.overzicht.http.page;

import java.util.List;

/**
 * What became of one thing through the releases.
 *
 * @param thing the IRI of the thing
 * @param versions its versions, the newest first
 */
public record HistoryListing(String thing, List<Version> versions) {

  /**
   * One version.
   *
   * @param release the name of the release
   * @param instant the instant of the release, ISO 8601
   * @param change {@code create}, {@code update} or {@code delete}
   * @param added statements that came with it, as {@code property value} texts
   * @param removed statements that went with it
   * @param sources the IRIs of the sources that it gives
   */
  public record Version(String release, String instant, String change, List<String> added, List<String> removed,
      List<String> sources) {}
}
