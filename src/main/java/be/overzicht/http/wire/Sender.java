package be.overzicht.http.wire;

import be.overzicht.http.reply.Body;
import be.overzicht.http.reply.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends replies; a client that reads slowly holds no thread, only its buffers. */
final class Sender {
  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
  private static final int BUFFER = 1 << 16;
  private static final int CHUNK = 1 << 13;

  private Sender() {}

  /** Sends a reply that is bytes or nothing, below the servlets. */
  static void send(Request request, Response response, Callback callback, Reply reply) {
    head(response, reply);
    length(response, reply);
    boolean isHead = HttpMethod.HEAD.is(request.getMethod());
    byte[] bytes = reply.body() instanceof Body.Bytes content && !isHead ? content.bytes() : new byte[0];
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  /** Whether a reply is so short that Jetty takes it in whole, and sends it when the servlet returns. */
  static boolean isShort(HttpServletRequest request, Reply reply) {
    int taken = inner(request).getConnectionMetaData().getHttpConfiguration().getOutputAggregationSize();
    return reply.body() instanceof Body.None || reply.body() instanceof Body.Bytes && reply.body().length() <= taken;
  }

  /** Hands over a short reply from a servlet. */
  static void hand(HttpServletRequest request, Reply reply) throws IOException {
    ServletContextRequest inner = inner(request);
    head(inner.getServletContextResponse(), reply);
    if (HttpMethod.HEAD.is(request.getMethod())) {
      length(inner.getServletContextResponse(), reply);
    } else if (reply.body() instanceof Body.Bytes content) {
      inner.getHttpOutput().write(content.bytes());
    }
  }

  /** Sends a reply from a servlet; the future ends when the last byte is out, or the client is gone. */
  static CompletableFuture<Void> send(HttpServletRequest request, Reply reply) {
    ServletContextRequest inner = inner(request);
    head(inner.getServletContextResponse(), reply);
    length(inner.getServletContextResponse(), reply);
    if (HttpMethod.HEAD.is(request.getMethod())) {
      return CompletableFuture.completedFuture(null);
    }
    try {
      return start(inner, reply.body());
    } catch (IOException failure) {
      return CompletableFuture.failedFuture(failure);
    }
  }

  /** Begins an answer of unknown length from a servlet, and gives the way for its content, if the client wants it. */
  static Optional<OutputStream> open(HttpServletRequest request, Reply reply) throws IOException {
    ServletContextRequest inner = inner(request);
    head(inner.getServletContextResponse(), reply);
    if (reply.status() == HttpStatus.NOT_MODIFIED_304) {
      return Optional.empty();
    }
    HttpFields.Mutable fields = inner.getServletContextResponse().getHeaders();
    if (request.getProtocol().equals("HTTP/1.1")) {
      fields.put(HttpHeader.TRANSFER_ENCODING, HttpHeaderValue.CHUNKED);
    }
    if (HttpMethod.HEAD.is(request.getMethod())) {
      inner.getHttpOutput().flush();
      return Optional.empty();
    }
    OutputStream out = inner.getHttpOutput();
    return Optional.of(fields.contains(HttpHeader.CONTENT_ENCODING) ? new GZIPOutputStream(out, CHUNK, true) : out);
  }

  /** Takes back what was begun with this header; not possible when some of it is out. */
  static boolean isTakenBack(HttpServletRequest request, Reply begun) {
    ServletContextRequest inner = inner(request);
    if (inner.getServletContextResponse().isCommitted()) {
      return false;
    }
    inner.getHttpOutput().resetBuffer();
    HttpFields.Mutable fields = inner.getServletContextResponse().getHeaders();
    begun.fields().forEach(field -> fields.remove(field.name()));
    fields.remove(HttpHeader.TRANSFER_ENCODING);
    return true;
  }

  private static ServletContextRequest inner(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request);
  }

  private static CompletableFuture<Void> start(ServletContextRequest request, Body body) throws IOException {
    HttpOutput output = request.getHttpOutput();
    if (body instanceof Body.Bytes content) {
      CompletableFuture<Void> done = new CompletableFuture<>();
      output.sendContent(ByteBuffer.wrap(content.bytes()), Callback.from(() -> done.complete(null), failure -> {
        LOG.debug("A client left early", failure);
        done.complete(null);
      }));
      return done;
    }
    Stream stream = new Stream(channel(body), output, request.getComponents().getByteBufferPool());
    output.setWriteListener(stream);
    return stream.done();
  }

  private static ReadableByteChannel channel(Body body) throws IOException {
    if (body instanceof Body.FilePart part) {
      return new FileSlice(part.file(), part.offset(), part.length());
    }
    var stored = new BufferedInputStream(Files.newInputStream(((Body.Decoded) body).file()), BUFFER);
    return Channels.newChannel(new GZIPInputStream(stored, BUFFER));
  }

  private static void head(Response response, Reply reply) {
    response.setStatus(reply.status());
    HttpFields.Mutable fields = response.getHeaders();
    fields.remove(HttpHeader.CONTENT_TYPE);
    reply.fields().forEach(field -> fields.put(field.name(), field.value()));
  }

  private static void length(Response response, Reply reply) {
    if (reply.status() != 304 && reply.status() != 204) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length());
    }
  }
}
