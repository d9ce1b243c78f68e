package be.overzicht.release.publish;

import be.overzicht.release.Digest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The folder in which a release is written, before it is published by a rename. */
public final class Staging {
  private static final int BUFFER = 1 << 16;
  private static final String GZIP = ".gz";

  private final Path folder;
  private final List<ReleaseFile> files = new ArrayList<>();

  Staging(Path folder) {
    this.folder = folder;
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /**
   * Creates a file. What is written is its content: a path that ends in {@code .gz} is compressed on the way. The file
   * belongs to the release once the stream is closed.
   */
  public OutputStream create(String path, String mediaType) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Digest stored = new Digest(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    OutputStream coded = path.endsWith(GZIP) ? new GZIPOutputStream(stored, BUFFER) : stored;
    Digest plain = new Digest(coded);
    return new FilterOutputStream(new BufferedOutputStream(plain, BUFFER)) {
      private boolean closed;

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          super.close();
          add(path, mediaType, stored, plain);
        }
      }
    };
  }

  private synchronized void add(String path, String mediaType, Digest stored, Digest plain) {
    files.add(new ReleaseFile(
        path, mediaType, stored.size(), stored.sha256(), plain.size(), plain.sha256()));
  }

  /** Copies a file in. */
  public void copy(Path source, String path, String mediaType) throws IOException {
    try (OutputStream out = create(path, mediaType)) {
      Files.copy(source, out);
    }
  }

  /** What was written so far, in the order of the paths. */
  public synchronized List<ReleaseFile> files() {
    return files.stream().sorted(Comparator.comparing(ReleaseFile::path)).toList();
  }

  /** The file written at this path. */
  public ReleaseFile file(String path) {
    return files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }

  /** Lets files that a release before has with the same bytes share its disk space, where the file system can. */
  public void shareWith(Release before) throws IOException {
    for (ReleaseFile file : files()) {
      Optional<ReleaseFile> equal = before.manifest().file(file.path());
      if (equal.filter(other -> other.sha256().equals(file.sha256())).isPresent()) {
        share(folder.resolve(file.path()), before.file(file.path()));
      }
    }
  }

  private static void share(Path own, Path equal) throws IOException {
    Path link = own.resolveSibling(own.getFileName() + ".link");
    try {
      Files.createLink(link, equal);
    } catch (UnsupportedOperationException | FileSystemException cannotLink) {
      return;
    }
    Files.move(link, own, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
