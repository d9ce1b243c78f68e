package be.overzicht.feed;

import java.time.Instant;

/**
 * A member of the feed, as people read it.
 *
 * @param thing the IRI of the thing
 * @param version the IRI of its version
 * @param change {@code create}, {@code update} or {@code delete}
 * @param instant the instant of the release
 */
public record FeedEntry(String thing, String version, String change, Instant instant) {}
