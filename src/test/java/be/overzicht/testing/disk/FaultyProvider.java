package be.overzicht.testing.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Passes everything on to the real provider, and asks the fault before anything is changed. */
final class FaultyProvider extends FileSystemProvider {
  private final FileSystemProvider real;
  private final FileSystem fileSystem;
  private final Fault fault;

  FaultyProvider(FileSystemProvider real, FileSystem fileSystem, Fault fault) {
    this.real = real;
    this.fileSystem = fileSystem;
    this.fault = fault;
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    fault.beforeChange(path);
    return new FilterOutputStream(real.newOutputStream(FaultyPath.real(path), options)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        fault.beforeWrite(length);
        out.write(bytes, offset, length);
      }
    };
  }

  @Override
  public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    if (options.contains(StandardOpenOption.WRITE)) {
      fault.beforeChange(path);
    }
    FileChannel channel = real.newFileChannel(FaultyPath.real(path), options, attributes);
    return options.contains(StandardOpenOption.WRITE) ? channel
        : new ForcedChannel(channel, () -> fault.afterForce(FaultyPath.real(path)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
    if (options.contains(StandardOpenOption.WRITE)) {
      fault.beforeChange(path);
    }
    return real.newByteChannel(FaultyPath.real(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
      throws IOException {
    DirectoryStream<Path> entries = real.newDirectoryStream(
        FaultyPath.real(folder), entry -> filter.accept(FaultyPath.of(entry, fileSystem)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> all = entries.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Path next() {
            return FaultyPath.of(all.next(), fileSystem);
          }
        };
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    if (!Files.exists(FaultyPath.real(folder))) {
      fault.beforeChange(folder);
    }
    real.createDirectory(FaultyPath.real(folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    fault.beforeChange(link);
    real.createLink(FaultyPath.real(link), FaultyPath.real(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    fault.beforeChange(path);
    real.delete(FaultyPath.real(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    fault.beforeChange(target);
    real.copy(FaultyPath.real(source), FaultyPath.real(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    fault.beforeChange(target);
    real.move(FaultyPath.real(source), FaultyPath.real(target), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return real.isSameFile(FaultyPath.real(one), FaultyPath.real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(FaultyPath.real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(FaultyPath.real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(FaultyPath.real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(FaultyPath.real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
      throws IOException {
    return real.readAttributes(FaultyPath.real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
    return real.readAttributes(FaultyPath.real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
    fault.beforeChange(path);
    real.setAttribute(FaultyPath.real(path), attribute, value, options);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return fileSystem;
  }

  @Override
  public Path getPath(URI uri) {
    return FaultyPath.of(real.getPath(uri), fileSystem);
  }
}
