package be.overzicht.release;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Uris;
import be.overzicht.rdf.jsonld.JsonLdContext;
import java.io.IOException;
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
   * The context in the folder of a release, if there is one. The source knows no server; the references in what is
   * published are absolute, as a prefix must be (JSON-LD 1.1, section 4.1.2).
   */
  public static Optional<PublishedContext> in(Path folder, Uris uris) throws IOException {
    Path file = folder.resolve(Layout.CONTEXT);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(new PublishedContext(
        Files.readString(file).replace(RELATIVE, '"' + uris.vocabulary() + '"')));
  }

  /** The prefixes of a release, with the names of its context for JSON-LD if it has one. */
  public static Prefixes prefixes(Path folder, Uris uris) throws IOException {
    Prefixes prefixes = Prefixes.of(uris);
    Optional<PublishedContext> context = in(folder, uris);
    return context.isPresent() ? prefixes.with(JsonLdContext.read(context.get().text())) : prefixes;
  }
}
