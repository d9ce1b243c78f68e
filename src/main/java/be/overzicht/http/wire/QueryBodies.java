package be.overzicht.http.wire;

import be.overzicht.sparql.protocol.RequestReader;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoader;
import org.eclipse.jetty.server.handler.EagerContentHandler.ContentLoaderFactory;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Reads the body of a request before a servlet sees it, so that a client that sends slowly holds no thread, only memory;
 * when all of them hold too much of it, the next is refused with 503. Of a body that is longer than a query may be no more
 * is read than tells so.
 */
public final class QueryBodies implements ContentLoaderFactory {
  private final AtomicLong held = new AtomicLong();
  private final long most;

  /** Bodies that together may hold so many bytes while they are read. */
  public QueryBodies(long most) {
    this.most = most;
  }

  /** Bodies of any type. */
  @Override
  public String getApplicableMimeType() {
    return null;
  }

  @Override
  public ContentLoader newContentLoader(String contentType, String mimeType, Handler handler, Request request,
      Response response, Callback callback) {
    return new Loader(handler, request, response, callback);
  }

  /** Reads one body, whenever a part of it comes. */
  private final class Loader extends ContentLoader implements Invocable.Task {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Loader(Handler handler, Request request, Response response, Callback callback) {
      super(handler, request, response, callback);
    }

    @Override
    protected void load() {
      if (getRequest().getLength() > RequestReader.LONGEST) {
        handle(new ReadRequest(getRequest(), new byte[0]), getResponse(), getCallback());
      } else {
        read(Runnable::run);
      }
    }

    @Override
    public void run() {
      read(getRequest().getContext()::execute);
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    private void read(Executor executor) {
      for (Content.Chunk chunk = getRequest().read(); chunk != null; chunk = getRequest().read()) {
        if (Content.Chunk.isFailure(chunk)) {
          letGo();
          tell(chunk.getFailure());
          return;
        }
        if (keep(chunk) > most) {
          letGo();
          Response.writeError(getRequest(), getResponse(), getCallback(), HttpStatus.SERVICE_UNAVAILABLE_503);
          return;
        }
        if (chunk.isLast() || body.size() > RequestReader.LONGEST) {
          var whole = new ReadRequest(getRequest(), body.toByteArray());
          letGo();
          executor.execute(() -> handle(whole, getResponse(), getCallback()));
          return;
        }
      }
      getRequest().demand(this);
    }

    /** A body that stalls is no fault of ours (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9">408</a>). */
    private void tell(Throwable failure) {
      if (failure instanceof TimeoutException) {
        Response.writeError(getRequest(), getResponse(), getCallback(), HttpStatus.REQUEST_TIMEOUT_408);
      } else {
        Response.writeError(getRequest(), getResponse(), getCallback(), failure);
      }
    }

    private long keep(Content.Chunk chunk) {
      byte[] bytes = BufferUtil.toArray(chunk.getByteBuffer());
      chunk.release();
      body.writeBytes(bytes);
      return held.addAndGet(bytes.length);
    }

    private void letGo() {
      held.addAndGet(-body.size());
    }
  }

  /** A request whose body was read, or so much of it as tells that it is too long; {@link LingeringClose} drops the rest. */
  private static final class ReadRequest extends Request.Wrapper {
    private Content.Chunk unread;

    ReadRequest(Request request, byte[] body) {
      super(request);
      this.unread = Content.Chunk.from(ByteBuffer.wrap(body), true);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk next = unread;
      unread = Content.Chunk.EOF;
      return next;
    }

    @Override
    public boolean consumeAvailable() {
      unread = Content.Chunk.EOF;
      return true;
    }
  }
}
