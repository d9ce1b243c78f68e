package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Attachment;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code /dumps/{release}/{file}}: a file of a release, the current one or an older. */
public final class DumpFile implements Endpoint {
  private static final String LATEST = "latest";

  private final ReleaseFolder releases;

  /** Sets up with the folder of all releases. */
  public DumpFile(ReleaseFolder releases) {
    this.releases = releases;
  }

  @Override
  public Answer answer(Call call) {
    String file = call.parameter("file");
    if (call.parameter("release").equals(LATEST)) {
      Release current = call.site().release();
      return current.download(file).isEmpty() ? noSuchFile(call)
          : Answer.Redirect.found(path(call, current.uris().dump(current.name().toString(), file)));
    }
    Optional<Release> release = ReleaseName.find(call.parameter("release")).flatMap(name -> open(call, name));
    if (release.isEmpty()) {
      return call.notFound("There is no release of this name; see all of them at /dumps");
    }
    return file(call, release.get(), file);
  }

  private Optional<Release> open(Call call, ReleaseName name) {
    Release current = call.site().release();
    return name.equals(current.name()) ? Optional.of(current) : releases.peek(name);
  }

  private static Answer file(Call call, Release release, String name) {
    return release.download(name)
        .map(file -> release.keeps(file) ? download(call, release, file) : pruned(call))
        .orElseGet(() -> noSuchFile(call));
  }

  private static Answer download(Call call, Release release, ReleaseFile file) {
    Path stored = release.file(file.path());
    return Files.isReadable(stored)
        ? new Answer.Download(
            new Attachment(stored, file, call.parameter("file"), release.instant(), call.site().license()))
        : new Answer.Failed(ProblemDetails.of(500, "The file is not there",
            "The server lost this file; take another form at /dumps, and tell the publisher", call.path()));
  }

  private static String path(Call call, String iri) {
    return call.site().uris().link(iri).orElseThrow();
  }

  private static Answer noSuchFile(Call call) {
    return call.notFound("The release has no such file; see the files at /dumps");
  }

  private static Answer pruned(Call call) {
    return new Answer.Failed(ProblemDetails.of(410, "Gone",
        "The downloads of this release were removed; take those of a newer one at /dumps", call.path()));
  }
}
