package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.serve.Recording.Answer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** The least that any server on Jetty has to do: it finds the recorded answer of an address and sends the same bytes. */
public final class BareServer extends Handler.Abstract.NonBlocking {
  private static final Answer NOTHING = new Answer(Map.of(), new byte[0]);

  private final Recording recording;

  private BareServer(Recording recording) {
    this.recording = recording;
  }

  /**
   * Serves a recording.
   *
   * @param arguments its file, and the port
   */
  public static void main(String[] arguments) throws Exception {
    Server server = new Server(Integer.parseInt(arguments[1]));
    server.setHandler(new BareServer(Recording.read(Path.of(arguments[0]))));
    server.start();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Answer found = recording.answer(request.getHttpURI().getPathQuery());
    Answer answer = found == null ? NOTHING : found;
    answer.fields().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }
}
