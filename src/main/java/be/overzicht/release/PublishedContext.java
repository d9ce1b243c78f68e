package be.overzicht.release;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Uris;
import be.overzicht.rdf.jsonld.JsonLdContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The JSON-LD context that a release carries for its readers and writes its own JSON-LD with.
 *
 * @param text the document
 */
public record PublishedContext(String text) {
  private static final String RELATIVE = "\"ns/digitalisering#\"";

  /**
   * The context in the folder of a release that is being made, if there is one. The source knows no server; the
   * references in what is published are absolute, as a prefix must be (JSON-LD 1.1, section 4.1.2).
   */
  public static Optional<PublishedContext> in(Path folder, Uris uris) throws IOException {
    Path file = folder.resolve(Layout.CONTEXT);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(absolute(Files.readString(file), uris));
  }

  /** The context that a release was published with, if there is one. */
  public static Optional<PublishedContext> of(Release release) throws IOException {
    if (release.manifest().file(Layout.CONTEXT).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = release.open(Layout.CONTEXT)) {
      return Optional.of(absolute(new String(in.readAllBytes(), StandardCharsets.UTF_8), release.uris()));
    }
  }

  /** The prefixes under these addresses, with the names of the context for JSON-LD if there is one. */
  public static Prefixes prefixes(Uris uris, Optional<PublishedContext> context) throws IOException {
    Prefixes prefixes = Prefixes.of(uris);
    return context.isPresent() ? prefixes.with(JsonLdContext.read(context.get().text())) : prefixes;
  }

  private static PublishedContext absolute(String text, Uris uris) {
    return new PublishedContext(text.replace(RELATIVE, '"' + uris.vocabulary() + '"'));
  }
}
