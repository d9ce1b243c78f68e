package be.overzicht.rdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Mints and reads the addresses of this publisher, by the
 * <a
 * href="https://data.vlaanderen.be/standaarden/erkende-standaarden/vlaamse-uri-standaard-voor-data/uri-standaard.html">Flemish
 * URI standard</a>: {@code {base}/{type}/{concept}/{reference}}.
 *
 * @param base scheme, host and port without a path or a closing slash, such as {@code https://overzicht.example}
 */
public record Uris(String base) {
  private static final String ID = "/id/";
  private static final String DOC = "/doc/";
  private static final String PART = "#part-";
  private static final Set<String> HELPERS = Set.of("identificator", "bedrag", "periode");

  /**
   * Takes a base address.
   *
   * @throws IllegalArgumentException when it is not an absolute http(s) address without path, query and fragment
   */
  public Uris {
    URI uri = URI.create(base);
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    boolean bare = uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null;
    if (!web || uri.getHost() == null || !bare || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "\"" + base + "\" is not a base address; give scheme, host and port only, such as https://overzicht.example");
    }
  }

  /** The root of the site, with its slash; relative references of the ontology resolve against it. */
  public String root() {
    return base + "/";
  }

  /** An address under this base; {@code path} begins with a slash. */
  public String at(String path) {
    return base + path;
  }

  /** The thing {@code /id/{concept}/{reference}}. */
  public String id(String concept, String reference) {
    return at(ID + concept + "/" + reference);
  }

  /** The named graph of one table. */
  public String graph(String table) {
    return id("graaf", table);
  }

  /** The namespace of the vocabulary, with its hash. */
  public String vocabulary() {
    return ontology() + "#";
  }

  /** The vocabulary itself, and the document of its terms. */
  public String ontology() {
    return at("/ns/digitalisering");
  }

  /** What the addresses of shapes and viewers begin with. */
  public String shapes() {
    return ontology() + "/shapes#";
  }

  /** A term of the vocabulary. */
  public String term(String localName) {
    return vocabulary() + localName;
  }

  /**
   * The version of a thing in one release: {@code {thing}/{release}}. A term stays a part of its document:
   * {@code {document}/{release}#{term}}.
   */
  public String version(String thing, String release) {
    int hash = thing.indexOf('#');
    return hash < 0 ? thing + "/" + release : thing.substring(0, hash) + "/" + release + thing.substring(hash);
  }

  /** What a version carries of a thing of others: {@code {version}#part-{digest}}. */
  public String part(String version, String other) {
    int hash = version.indexOf('#');
    String document = hash < 0 ? version : version.substring(0, hash);
    return document + PART + UUID.nameUUIDFromBytes(other.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the IRI names what a version carries of a thing of others. */
  public boolean isPart(String iri) {
    return isOurs(iri) && iri.contains(PART);
  }

  /** Where a table is published: the address that its CSVW templates resolve against. */
  public String table(String fileName) {
    return at("/dumps/latest/" + fileName);
  }

  /** The page of a release: its downloads. */
  public String dumps(String release) {
    return at("/dumps/" + release);
  }

  /** A file of a release for download. */
  public String dump(String release, String fileName) {
    return at("/dumps/" + release + "/" + fileName);
  }

  /** The change feed: the event stream and its root page. */
  public String feed() {
    return at("/feed");
  }

  /** A page of the change feed. */
  public String feedPage(String page) {
    return at("/feed/" + page);
  }

  /** Something that the change feed speaks of: its stream, a relation, the shape of its members. */
  public String feedTerm(String name) {
    return at("/feed#" + name);
  }

  /** The description of the dataset in VoID. */
  public String voidDescription() {
    return at("/.well-known/void");
  }

  /** A part of the dataset that its description counts. */
  public String voidPart(String name) {
    return voidDescription() + "#" + name;
  }

  /** Whether the IRI lies under this base. */
  public boolean isOurs(String iri) {
    return iri.startsWith(base) && (iri.length() == base.length() || iri.charAt(base.length()) == '/');
  }

  /** Whether the IRI names one of our things: {@code {base}/id/…}. */
  public boolean isThing(String iri) {
    return iri.startsWith(base) && iri.startsWith(ID, base.length());
  }

  /** Whether the IRI names a helper thing, which is described within the document of the thing it belongs to. */
  public boolean isHelper(String iri) {
    return concept(iri).filter(HELPERS::contains).isPresent();
  }

  /** The path of one of our IRIs. */
  public String path(String iri) {
    return iri.substring(base.length());
  }

  /** The path-absolute link to one of our IRIs, which works behind any proxy; a thing links to its document. */
  public Optional<String> link(String iri) {
    if (!isOurs(iri)) {
      return Optional.empty();
    }
    String path = path(iri);
    return Optional.of(path.startsWith(ID) ? DOC + path.substring(ID.length()) : path);
  }

  /** The path below {@code /id/}, for example {@code initiatief/lblod}, if the IRI names one of our things. */
  public Optional<String> reference(String iri) {
    return isThing(iri) ? Optional.of(iri.substring(base.length() + ID.length())) : Optional.empty();
  }

  /** The concept of one of our things: the first step of its path. */
  public Optional<String> concept(String iri) {
    if (!isThing(iri)) {
      return Optional.empty();
    }
    int start = base.length() + ID.length();
    int end = iri.indexOf('/', start);
    return Optional.of(end < 0 ? iri.substring(start) : iri.substring(start, end));
  }

  /** Escapes what may not stand in an IRI path segment (RFC 3987, section 2.2); other characters stay readable. */
  public static String segment(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      if (isUnreserved(point)) {
        out.appendCodePoint(point);
      } else {
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format("%%%02X", b));
        }
      }
    });
    return out.toString();
  }

  /** Whether a sign of ASCII stands in an IRI path segment as it is. */
  public static boolean isPlain(int point) {
    return point < 0x80 && (Character.isLetterOrDigit(point) || "-._~".indexOf(point) >= 0);
  }

  private static boolean isUnreserved(int point) {
    return isPlain(point) || point >= 0x80 && Character.isLetterOrDigit(point);
  }
}
