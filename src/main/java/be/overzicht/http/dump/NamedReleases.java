package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Attachment;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.release.Layout;
import be.overzicht.release.ProvenFiles;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The releases that addresses name: the served one, and all others in the folder. */
public final class NamedReleases {
  private static final Logger LOG = LoggerFactory.getLogger(NamedReleases.class);
  private static final String LATEST = "latest";

  private final ReleaseFolder folder;
  private final ProvenFiles proven = new ProvenFiles();

  /** Sets up with where they lie. */
  public NamedReleases(ReleaseFolder folder) {
    this.folder = folder;
  }

  /** Whether a call is for the newest release, whichever that is. */
  static boolean isLatest(Call call) {
    return call.parameter("release").equals(LATEST);
  }

  /** The release that a call names, if there is one. */
  Optional<Release> find(Call call) {
    Release current = call.site().release();
    return ReleaseName.find(call.parameter("release"))
        .flatMap(name -> name.equals(current.name()) ? Optional.of(current) : folder.peek(name));
  }

  /** A file to be sent under this name, as stored or decoded; a problem when it is no longer the one published. */
  Answer download(Call call, Release release, ReleaseFile file, String name) {
    try {
      Path stored = file.path().equals(Layout.MANIFEST) ? release.file(file.path()) : proven.path(release, file);
      return new Answer.Download(new Attachment(stored, file, name, release.instant(), call.site().license()));
    } catch (ReleaseException damaged) {
      LOG.error("Cannot send {}: {}", call.path(), damaged.getMessage());
      return new Answer.Failed(ProblemDetails.of(500, "The file is damaged",
          "The file that was published is no longer here; take another form at /dumps, and tell the publisher",
          call.path()));
    }
  }

  /** The answer when there is none. */
  static Answer unknown(Call call) {
    return call.notFound("There is no release of this name; see the releases at /feed, or all of them in /catalog");
  }
}
