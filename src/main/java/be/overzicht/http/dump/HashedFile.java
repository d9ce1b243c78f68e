package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/**
 * {@code /dumps/{release}/sha256/{hash}}: any file that the manifest of a release names, by the hash of its bytes. Who
 * mirrors a release fetches everything in it here.
 */
public final class HashedFile implements Endpoint {
  private final NamedReleases releases;

  /** Sets up with all releases. */
  public HashedFile(NamedReleases releases) {
    this.releases = releases;
  }

  @Override
  public Answer answer(Call call) {
    return releases.find(call)
        .map(release -> release.bySha256(call.parameter("hash"))
            .map(file -> release.keeps(file) ? releases.download(call, release, file, file.fileName())
                : DumpFile.pruned(call))
            .orElseGet(() -> DumpFile.noSuchFile(call)))
        .orElseGet(() -> NamedReleases.unknown(call));
  }
}
