package be.overzicht.spark.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** How files are reached, on whatever machine this is. */
public final class Storage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BUFFER = 1 << 16;

  private final SerializableConfiguration configuration;

  /** Files as this configuration of Hadoop reaches them. */
  public Storage(Configuration configuration) {
    this.configuration = new SerializableConfiguration(configuration);
  }

  /** The file system of an address; that of a machine without checksum files beside its files. */
  public FileSystem of(URI address) throws IOException {
    FileSystem system = new Path(address).getFileSystem(configuration.value());
    return system instanceof LocalFileSystem local ? local.getRawFileSystem() : system;
  }

  /** A new file, in the place of one that may be there. */
  public OutputStream create(URI address) throws IOException {
    FileSystem system = of(address);
    Path path = new Path(address);
    return system.create(path, true, BUFFER, system.getDefaultReplication(path), system.getDefaultBlockSize(path), null);
  }
}
