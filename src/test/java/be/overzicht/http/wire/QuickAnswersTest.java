package be.overzicht.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.QuickEndpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class QuickAnswersTest {
  private static final int THE_LONG_WAY = 299;

  /** Answers nothing, and fails at that. */
  private static final class Failing implements QuickEndpoint {
    @Override
    public boolean concerns(String path) {
      return true;
    }

    @Override
    public Optional<Answer> quick(Call call) {
      throw new IllegalStateException("a fault of ours");
    }
  }

  /** Stands for the servlets. */
  private static final class LongWay extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.setStatus(THE_LONG_WAY);
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return true;
    }
  }

  @Test
  void what_fails_is_left_to_the_long_way() throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    server.addConnector(connector);
    QuickAnswers quick = new QuickAnswers(new Failing(), () -> null, null);
    quick.setHandler(new OnPool(new LongWay()));
    server.setHandler(quick);
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/doc/ding/a.ttl");
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
      assertEquals(THE_LONG_WAY, answer.statusCode());
    } finally {
      server.stop();
    }
  }
}
