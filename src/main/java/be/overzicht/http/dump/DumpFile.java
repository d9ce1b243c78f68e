package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.io.IOException;
import java.util.Optional;

/** {@code /dumps/{release}/{file}}: a file of a release, the current one or an older. */
public final class DumpFile implements Endpoint {
  private final NamedReleases releases;

  /** Sets up with all releases. */
  public DumpFile(NamedReleases releases) {
    this.releases = releases;
  }

  @Override
  public Answer answer(Call call) {
    String file = call.parameter("file");
    if (NamedReleases.isLatest(call)) {
      Release current = call.site().release();
      return current.download(file).isEmpty() ? noSuchFile(call)
          : Answer.Redirect.found(path(call, current.uris().dump(current.name().toString(), file)));
    }
    return releases.find(call)
        .map(release -> file(call, release, file))
        .orElseGet(() -> NamedReleases.unknown(call));
  }

  private Answer file(Call call, Release release, String name) {
    return find(release, name)
        .map(file -> release.keeps(file) ? releases.download(call, release, file, name) : pruned(call))
        .orElseGet(() -> noSuchFile(call));
  }

  private static Optional<ReleaseFile> find(Release release, String name) {
    return name.equals(Layout.MANIFEST) ? manifest(release) : release.download(name);
  }

  private static Optional<ReleaseFile> manifest(Release release) {
    try {
      return Optional.of(release.manifestFile());
    } catch (IOException lost) {
      return Optional.empty();
    }
  }

  private static String path(Call call, String iri) {
    return call.site().uris().link(iri).orElseThrow();
  }

  static Answer noSuchFile(Call call) {
    return call.notFound("The release has no such file; see the files at /dumps");
  }

  static Answer pruned(Call call) {
    return new Answer.Failed(ProblemDetails.of(410, "Gone",
        "The downloads of this release were removed; take those of a newer one at /dumps", call.path()));
  }
}
