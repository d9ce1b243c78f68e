package be.overzicht.http.cache;

import be.overzicht.http.reply.HttpDate;
import be.overzicht.http.reply.Preconditions;
import be.overzicht.http.wire.Calls;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * An answer with status 200 that can be given again.
 *
 * @param fields its header, without what belongs to one connection
 * @param body its content
 * @param etag its strong validator
 * @param modified when it last changed
 */
record KeptAnswer(List<HttpField> fields, byte[] body, String etag, Instant modified) {
  private static final int FIELDS_BYTES = 2_000;
  private static final Set<HttpHeader> CONDITIONS = EnumSet.of(HttpHeader.IF_NONE_MATCH, HttpHeader.IF_MODIFIED_SINCE);
  private static final Set<HttpHeader> OF_ONE_CONNECTION = EnumSet.of(HttpHeader.DATE, HttpHeader.CONNECTION,
      HttpHeader.KEEP_ALIVE, HttpHeader.TRANSFER_ENCODING, HttpHeader.CONTENT_LENGTH);
  /** What a 304 leaves out (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5">RFC 9110, section 15.4.5</a>). */
  private static final Set<HttpHeader> OF_CONTENT =
      EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_ENCODING, HttpHeader.CONTENT_LANGUAGE);
  private static final String POLICY = "Content-Security-Policy";

  static KeptAnswer of(HttpFields header, byte[] body) {
    List<HttpField> fields = header.stream()
        .filter(field -> field.getHeader() == null || !OF_ONE_CONNECTION.contains(field.getHeader()))
        .<HttpField>map(field -> new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()))
        .toList();
    return new KeptAnswer(fields, body, header.get(HttpHeader.ETAG),
        HttpDate.find(header.get(HttpHeader.LAST_MODIFIED)).orElse(Instant.MAX));
  }

  /** About how much memory it takes. */
  int bytes() {
    return FIELDS_BYTES + body.length;
  }

  /** Sends it again, or 304 to whoever has it. */
  void send(Request request, Response response, Callback callback) {
    boolean isKnown = isKnown(request);
    HttpFields.Mutable header = response.getHeaders();
    fields.stream().filter(field -> !isKnown || !isOfContent(field)).forEach(header::put);
    if (isKnown) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    } else {
      response.setStatus(HttpStatus.OK_200);
      header.put(HttpHeader.CONTENT_LENGTH, body.length);
      response.write(true, ByteBuffer.wrap(body), callback);
    }
  }

  private boolean isKnown(Request request) {
    return request.getHeaders().stream().anyMatch(field -> CONDITIONS.contains(field.getHeader()))
        && Preconditions.evaluate(Calls.headers(request), etag, modified) == Preconditions.Outcome.NOT_MODIFIED;
  }

  private static boolean isOfContent(HttpField field) {
    return field.getHeader() == null ? field.is(POLICY) : OF_CONTENT.contains(field.getHeader());
  }
}
