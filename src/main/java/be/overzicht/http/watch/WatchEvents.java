package be.overzicht.http.watch;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.problem.ProblemDetails;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * {@code /watch/events}: says, now and whenever it changes, which release is served and how the last build ended, as
 * <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent events</a>. Each open page holds a
 * thread of the server, so that there are few.
 */
public final class WatchEvents implements Endpoint {
  /** The form of the events. */
  public static final Form EVENTS =
      Form.text("Events", "text/event-stream", "text/event-stream;charset=utf-8", "events");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_LISTENERS = 50;
  private static final long LOOK_MILLIS = 100;
  /** Looks between two signs of life, which find out whether the page is still there. */
  private static final int LOOKS_OF_SILENCE = 50;

  private final SourceWatch watch;
  private final Supplier<String> served;
  private final Semaphore places = new Semaphore(MOST_LISTENERS);

  /** With what is built, and the name of the release that is served. */
  public WatchEvents(SourceWatch watch, Supplier<String> served) {
    this.watch = watch;
    this.served = served;
  }

  @Override
  public Answer answer(Call call) {
    if (places.availablePermits() == 0) {
      return new Answer.Failed(ProblemDetails.of(503, "Too many pages are open",
          "More than " + MOST_LISTENERS + " pages wait for the next build; close some", call.path()));
    }
    return Answer.of(Resource.only(call, EVENTS, (form, language) -> new byte[0]).flowing(new Events()));
  }

  private String state() {
    SourceBuild last = watch.last();
    ObjectNode state = JSON.createObjectNode();
    state.put("release", served.get()).put("build", last.number()).put("errors", last.errors());
    return state.toString();
  }

  /** The events of one page. */
  private final class Events implements Content.Flow {
    @Override
    public Optional<byte[]> write(Form form, Language language, Content.Opening opening) throws IOException {
      Optional<OutputStream> out = opening.open();
      if (out.isPresent() && places.tryAcquire()) {
        try {
          tell(out.get());
        } finally {
          places.release();
        }
      }
      return Optional.empty();
    }

    private void tell(OutputStream out) throws IOException {
      String told = "";
      int silent = 0;
      do {
        String state = state();
        silent = state.equals(told) ? silent + 1 : 0;
        if (silent % LOOKS_OF_SILENCE == 0) {
          out.write(("data: " + state + "\n\n").getBytes(StandardCharsets.UTF_8));
          out.flush();
        }
        told = state;
      } while (goesOn());
    }

    private boolean goesOn() throws IOException {
      try {
        return watch.goesOn(LOOK_MILLIS);
      } catch (InterruptedException told) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the server ends");
      }
    }

    @Override
    public boolean isRepeatable() {
      return false;
    }
  }
}
