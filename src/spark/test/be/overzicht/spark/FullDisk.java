package be.overzicht.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** A file system on which no file has room for more than some bytes. */
public final class FullDisk extends RawLocalFileSystem {
  private static final int ROOM = 100;

  @Override
  public URI getUri() {
    return URI.create("full:///");
  }

  @Override
  public FSDataOutputStream create(Path file, boolean overwrite, int buffer, short replication, long block,
      Progressable progress) throws IOException {
    FSDataOutputStream out = super.create(file, overwrite, buffer, replication, block, progress);
    return new FSDataOutputStream(new OutputStream() {
      private int written;

      @Override
      public void write(int b) throws IOException {
        if (++written > ROOM) {
          throw new IOException("No space left on device");
        }
        out.write(b);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    }, null);
  }
}
