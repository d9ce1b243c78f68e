package be.overzicht.release;

import be.overzicht.rdf.Uris;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A published release, opened: nothing in it ever changes, except that its dumps may be pruned.
 *
 * @param folder where it lies
 * @param manifest what it is
 */
public record Release(Path folder, Manifest manifest) {
  private static final int BUFFER = 1 << 16;

  /** The release in this folder, whatever the folder is called, by its manifest alone. */
  public static Release in(Path folder) throws IOException {
    return new Release(folder, ManifestFile.read(folder));
  }

  /** The same release; files that are the same in this manifest are described by its objects, and take no memory again. */
  public Release sharing(Manifest other) {
    return new Release(folder, manifest.sharing(other));
  }

  /** Its name. */
  public ReleaseName name() {
    return manifest.name();
  }

  /** When it was published. */
  public Instant instant() {
    return manifest.name().instant();
  }

  /** The addresses under its base. */
  public Uris uris() {
    return new Uris(manifest.base());
  }

  /** Where a file of the release is stored; the path is relative and with slashes. */
  public Path file(String path) {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("\"" + path + "\" lies outside the release; give a path in its folder");
    }
    return file;
  }

  /** The file that people download under this name: as stored ({@code overzicht.nt.gz}) or decoded. */
  public Optional<ReleaseFile> download(String name) {
    return manifest.downloads().stream()
        .filter(file -> file.fileName().equals(name) || file.plainName().equals(name))
        .findFirst();
  }

  /** The file whose stored bytes have this SHA-256; one that it keeps before one that was pruned. */
  public Optional<ReleaseFile> bySha256(String sha256) {
    return manifest.files().stream().filter(file -> file.sha256().equals(sha256))
        .min(Comparator.comparing(file -> !keeps(file)));
  }

  /** The manifest as a file, with the checksum of its bytes. */
  public ReleaseFile manifestFile() throws IOException {
    try (InputStream in = Files.newInputStream(file(Layout.MANIFEST))) {
      Digest digest = Digest.of(in);
      String sha256 = digest.sha256();
      return new ReleaseFile(
          Layout.MANIFEST, "application/json", digest.size(), sha256, digest.size(), sha256);
    }
  }

  /** Whether the release still has this file: pruning removes the dumps. */
  public boolean keeps(ReleaseFile file) {
    return !file.path().startsWith(Layout.DUMPS + "/") || !isPruned();
  }

  /** Whether the dumps were removed, so that only versions, patch and ontology are left. */
  public boolean isPruned() {
    return Files.exists(folder.resolve(Layout.PRUNED));
  }

  /** The master: all quads as N-Quads, sorted by the bytes of their lines. The caller closes it. */
  public InputStream quads() throws IOException {
    return open(Layout.QUADS);
  }

  /** The union of all graphs as N-Triples, without duplicates, sorted. The caller closes it. */
  public InputStream triples() throws IOException {
    return open(Layout.TRIPLES);
  }

  /**
   * The content of a file, decoded, after its bytes were held against the manifest. The caller closes it.
   *
   * @throws ReleaseException when it is missing or has other bytes
   */
  public InputStream open(String path) throws IOException {
    new Integrity(this).require(manifest.file(path).orElseThrow(() -> new NoSuchFileException(path)));
    InputStream stored = new BufferedInputStream(Files.newInputStream(file(path)), BUFFER);
    return path.endsWith(".gz") ? new GZIPInputStream(stored, BUFFER) : stored;
  }

  /** The files of the ontology that came along, relative to {@code ontology/}, in order; questions, shapes, context. */
  public List<String> ontologyFiles() {
    String prefix = Layout.ONTOLOGY + "/";
    Stream<String> paths = manifest.files().stream().map(ReleaseFile::path).filter(path -> path.startsWith(prefix));
    return paths.map(path -> path.substring(prefix.length())).toList();
  }
}
