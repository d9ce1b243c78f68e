package be.overzicht.http.wire;

import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a channel whenever the network takes more, and holds no thread between. The buffer lies outside the heap.
 */
final class Stream implements WriteListener {
  private static final Logger LOG = LoggerFactory.getLogger(Stream.class);
  private static final int BUFFER = 1 << 16;

  private final ReadableByteChannel content;
  private final HttpOutput output;
  private final RetainableByteBuffer buffer;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  Stream(ReadableByteChannel content, HttpOutput output, ByteBufferPool buffers) {
    this.content = content;
    this.output = output;
    this.buffer = buffers.acquire(BUFFER, true);
  }

  /** Ends when the last byte is out or the client is gone. */
  CompletableFuture<Void> done() {
    return done;
  }

  @Override
  public void onWritePossible() throws IOException {
    while (output.isReady()) {
      ByteBuffer bytes = buffer.getByteBuffer();
      bytes.clear();
      if (content.read(bytes) < 0) {
        end();
        return;
      }
      output.write(bytes.flip());
    }
  }

  @Override
  public void onError(Throwable failure) {
    LOG.debug("A download ended early", failure);
    end();
  }

  private void end() {
    if (done.isDone()) {
      return;
    }
    buffer.release();
    try {
      content.close();
    } catch (IOException failure) {
      LOG.warn("Cannot close a file that was sent", failure);
    }
    done.complete(null);
  }
}
