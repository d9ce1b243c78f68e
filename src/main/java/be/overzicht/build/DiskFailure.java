package be.overzicht.build;

import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Objects;

/** Says in one line why a release could not be written: full disk, read-only folder, or whatever the system says. */
final class DiskFailure {
  private DiskFailure() {}

  /** Something that writes. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Runs it, and turns a failure of the disk, however deep, into a {@link ReleaseException}. */
  static <T> T explained(Path releases, Work<T> work) {
    try {
      return work.run();
    } catch (ReleaseException clear) {
      throw clear;
    } catch (IOException | RuntimeException failure) {
      IOException cause = causeOf(failure, releases);
      if (cause == null) {
        throw (RuntimeException) failure;
      }
      throw new ReleaseException("cannot write a release in " + releases + ": " + reason(cause, releases), failure);
    }
  }

  private static IOException causeOf(Throwable failure, Path releases) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException inOut) {
        return inOut;
      }
    }
    return failure instanceof ReadOnlyFileSystemException ? new AccessDeniedException(releases.toString()) : null;
  }

  private static String reason(IOException failure, Path releases) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + (releases.getFileSystem().getPath(denied.getFile()).startsWith(releases)
          ? " may not be written; give the user of this process the right, or name another folder with --releases"
          : " may not be read; give the user of this process the right");
    }
    if (String.valueOf(failure.getMessage()).contains("No space left")) {
      return "the disk is full; free some space and build again";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is in the way; move it, or name another folder with --releases";
    }
    return said(failure) + "; check the disk and build again";
  }

  private static String said(IOException failure) {
    if (failure instanceof FileSystemException system) {
      return system.getReason() == null ? failure.toString() : system.getFile() + ": " + system.getReason();
    }
    return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
  }
}
