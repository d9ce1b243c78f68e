package be.overzicht.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release is: its base, name, hashes, counts and files. Written last, so that a folder with a manifest is whole.
 *
 * @param layout how its versions and files lie: see {@link Layout}
 * @param base the address that its IRIs begin with
 * @param name its name, which holds the instant
 * @param previous the release it was compared with; null for the first
 * @param datasetHash SHA-256 of the sorted N-Quads
 * @param unionHash SHA-256 of the sorted N-Triples of the union of its graphs
 * @param quads the number of quads
 * @param triples the number of different triples in the union
 * @param graphs the named graphs, in the order of their addresses
 * @param changes what changed against the release before
 * @param files every file but the manifest itself, in the order of their paths
 */
public record Manifest(
    int layout,
    String base,
    ReleaseName name,
    ReleaseName previous,
    String datasetHash,
    String unionHash,
    long quads,
    long triples,
    List<GraphSize> graphs,
    ChangeCounts changes,
    List<ReleaseFile> files) {

  public Manifest {
    layout = Math.max(layout, Layout.FIRST);
    graphs = List.copyOf(graphs);
    files = List.copyOf(files);
  }

  /** The content of {@code manifest.json}. */
  public byte[] toJson() {
    return ManifestFile.bytes(this);
  }

  /** The same manifest, with the objects of another one for the files that both have. */
  Manifest sharing(Manifest other) {
    Map<ReleaseFile, ReleaseFile> known = new HashMap<>();
    other.files.forEach(file -> known.put(file, file));
    return new Manifest(layout, base, name, previous, datasetHash, unionHash, quads, triples, graphs, changes,
        files.stream().map(file -> known.getOrDefault(file, file)).toList());
  }

  /** The release it was compared with, if it is not the first. */
  public Optional<ReleaseName> before() {
    return Optional.ofNullable(previous);
  }

  /** The file stored at this path, if the release has it. */
  public Optional<ReleaseFile> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The files that people download: the dumps, and the patch. */
  public List<ReleaseFile> downloads() {
    return files.stream()
        .filter(file -> file.path().startsWith(Layout.DUMPS + "/") || file.path().equals(Layout.PATCH))
        .toList();
  }
}
