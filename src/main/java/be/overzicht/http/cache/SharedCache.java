package be.overzicht.http.cache;

import be.overzicht.http.exchange.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * A shared cache before the servlets (<a href="https://www.rfc-editor.org/rfc/rfc9111">RFC 9111</a>): who asks by GET what
 * others asked before in the same words, of the same release, gets the same answer, or 304 when it has that. It keeps whole
 * answers that are public and have a validator when they are asked for the second time, up to a number of bytes. Requests
 * with other conditions, ranges or a date of their own go on.
 */
public final class SharedCache extends Handler.Wrapper {
  private static final int LONGEST_QUESTION = 8_000;
  private static final int LONGEST_ANSWER = 1 << 19;
  /** What pruning removes has to be gone at once. */
  private static final String PRUNED = "/dumps/";
  private static final Set<HttpHeader> ON_CONDITION = EnumSet.of(HttpHeader.IF_MATCH, HttpHeader.IF_RANGE,
      HttpHeader.IF_UNMODIFIED_SINCE, HttpHeader.RANGE, HttpHeader.CONTENT_LENGTH, HttpHeader.TRANSFER_ENCODING);

  private final Supplier<Site> sites;
  private final Cache<Question, KeptAnswer> answers;
  private final Doorkeeper doorkeeper = new Doorkeeper();

  /** A cache of so many bytes, of answers from the release that is served now. */
  public SharedCache(Supplier<Site> sites, long bytes) {
    this.sites = sites;
    this.answers = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(bytes)
        .weigher((Question question, KeptAnswer answer) -> 2 * question.length() + answer.bytes())
        .build();
  }

  /** All that an answer is chosen by: what {@code Vary} names here. */
  private record Question(String release, String address, String accept, String languages, String codings) {
    int length() {
      return address.length() + accept.length() + languages.length() + codings.length();
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Question> asked = question(request);
    Optional<KeptAnswer> known = asked.map(answers::getIfPresent);
    if (known.isPresent()) {
      known.get().send(request, response, callback);
      return true;
    }
    Response recorded = asked.filter(doorkeeper::knows)
        .<Response>map(question -> new Recorder(response, answer -> answers.put(question, answer))).orElse(response);
    return super.handle(request, recorded, callback);
  }

  private Optional<Question> question(Request request) {
    HttpFields header = request.getHeaders();
    if (!HttpMethod.GET.is(request.getMethod()) || header.stream().anyMatch(SharedCache::isCondition)) {
      return Optional.empty();
    }
    String address = request.getHttpURI().getPathQuery();
    return Optional.of(new Question(sites.get().snapshot().name(), address,
            text(header, HttpHeader.ACCEPT), text(header, HttpHeader.ACCEPT_LANGUAGE),
            text(header, HttpHeader.ACCEPT_ENCODING)))
        .filter(question -> question.length() <= LONGEST_QUESTION && !address.startsWith(PRUNED));
  }

  private static boolean isCondition(HttpField field) {
    return field.getHeader() == null ? field.is("Accept-Datetime") : ON_CONDITION.contains(field.getHeader());
  }

  private static String text(HttpFields header, HttpHeader name) {
    List<String> values = header.getValuesList(name);
    return values.size() == 1 ? values.get(0) : String.join(",", values);
  }

  /** Copies an answer while it is sent, as long as it may be kept. */
  private static final class Recorder extends Response.Wrapper {
    private final Consumer<KeptAnswer> keeper;
    private ByteArrayOutputStream body = new ByteArrayOutputStream();

    Recorder(Response response, Consumer<KeptAnswer> keeper) {
      super(response.getRequest(), response);
      this.keeper = keeper;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (body != null) {
        record(last, content);
      }
      super.write(last, content, callback);
    }

    private void record(boolean last, ByteBuffer content) {
      if (!isPublic() || body.size() + BufferUtil.length(content) > LONGEST_ANSWER) {
        body = null;
        return;
      }
      if (content != null) {
        body.writeBytes(BufferUtil.toArray(content));
      }
      if (last) {
        keeper.accept(KeptAnswer.of(getHeaders(), body.toByteArray()));
      }
    }

    private boolean isPublic() {
      HttpFields header = getHeaders();
      return getStatus() == HttpStatus.OK_200
          && header.contains(HttpHeader.ETAG)
          && header.contains(HttpHeader.CACHE_CONTROL, "public")
          && header.getLongField(HttpHeader.CONTENT_LENGTH) <= LONGEST_ANSWER;
    }
  }
}
