package be.overzicht.spark.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a conversion. Whoever writes, writes files of its own below {@code _work}; only what is known to be whole
 * gets its name, {@code SHA256SUMS} come behind all parts, and {@code _SUCCESS} at the very end. What is closed before it
 * is finished is taken away.
 */
public final class OutputFolder implements Closeable {
  private final Storage storage;
  private final URI address;
  private final String extension;
  private final FileSystem system;
  private final List<WorkFile> parts = new ArrayList<>();
  private boolean finished;

  /**
   * Makes the folder, or takes an empty one.
   *
   * @throws IOException also when there is something in it
   */
  public OutputFolder(Storage storage, URI address, String extension) throws IOException {
    this.storage = storage;
    this.address = address;
    this.extension = extension;
    this.system = storage.of(address);
    if (!isFree(new Path(address))) {
      throw new IOException("cannot write to " + address + ": something is there; remove it, or name another folder");
    }
    if (!system.mkdirs(new Path(work().resolve(".")))) {
      throw new IOException("cannot write to " + address + ": the folder cannot be made");
    }
  }

  /** Where whoever writes puts files of its own. */
  public URI work() {
    return URI.create(address + "/_work/");
  }

  /** Adds a part behind those that are there. */
  public void add(WorkFile part) {
    parts.add(part);
  }

  /** The parts so far, which others take the place of. */
  public List<WorkFile> takeParts() {
    List<WorkFile> taken = List.copyOf(parts);
    parts.clear();
    return taken;
  }

  /** A stream that becomes a part when it is closed, unless nothing was written. */
  public OutputStream part() {
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        if (size() > 0) {
          URI file = work().resolve("said-" + parts.size());
          try (HashedOutput out = new HashedOutput(storage.create(file))) {
            out.write(toByteArray());
            parts.add(out.finish(file));
          }
          reset();
        }
      }
    };
  }

  /** Gives all parts their names and their hashes. */
  public void finish() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String name = String.format("part-%08d.%s", i, extension);
      if (!system.rename(new Path(parts.get(i).address()), new Path(address.toString(), name))) {
        throw new IOException("cannot write " + name + " to " + address);
      }
      sums.append(parts.get(i).sha256()).append("  ").append(name).append('\n');
    }
    write("SHA256SUMS", sums.toString());
    system.delete(new Path(work()), true);
    finished = true;
  }

  /** Says that everything is there and valid. */
  public void succeed() throws IOException {
    write("_SUCCESS", "");
  }

  @Override
  public void close() throws IOException {
    if (!finished) {
      system.delete(new Path(address), true);
    }
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = storage.create(new Path(address.toString(), name).toUri())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean isFree(Path folder) throws IOException {
    try {
      FileStatus[] there = system.listStatus(folder);
      return there.length == 0 && system.getFileStatus(folder).isDirectory();
    } catch (FileNotFoundException nothing) {
      return true;
    }
  }
}
