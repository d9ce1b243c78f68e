package be.overzicht.testing.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** What goes wrong on a disk, and when. */
public interface Fault {
  /** Called before something in the file system is changed. */
  void beforeChange(Path path) throws IOException;

  /** Called before bytes are written. */
  void beforeWrite(int bytes) throws IOException;

  /** Called when a file or folder is on the disk for sure. */
  default void afterForce(Path path) {}

  /** The disk is full after this many bytes. */
  static Fault fullAfter(long bytes) {
    AtomicLong left = new AtomicLong(bytes);
    return new Fault() {
      @Override
      public void beforeChange(Path path) {}

      @Override
      public void beforeWrite(int count) throws IOException {
        if (left.addAndGet(-count) < 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  /** Nothing reaches the disk any more after so many changes: the power went, or the process was killed. */
  static Fault stoppedAfter(long changes) {
    AtomicLong left = new AtomicLong(changes);
    return new Fault() {
      @Override
      public void beforeChange(Path path) throws IOException {
        beforeWrite(0);
      }

      @Override
      public void beforeWrite(int count) throws IOException {
        if (left.decrementAndGet() < 0) {
          throw new IOException("Input/output error");
        }
      }
    };
  }

  /** Nothing may be changed. */
  static Fault readOnly() {
    return new Fault() {
      @Override
      public void beforeChange(Path path) throws IOException {
        throw new AccessDeniedException(path.toString());
      }

      @Override
      public void beforeWrite(int count) throws IOException {
        throw new IOException("Permission denied");
      }
    };
  }
}
