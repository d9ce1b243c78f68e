package be.overzicht.benchmark.serve;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a server answered, by path and query. */
final class Recording {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Answer> answers = new HashMap<>();

  /** An answer that was given. */
  record Answer(String type, byte[] body) {}

  /** Asks a server, and keeps what it answers. */
  void add(URI server, String path, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept).build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    answers.put(path, new Answer(answer.headers().firstValue("Content-Type").orElse(""), answer.body()));
  }

  Answer answer(String path) {
    return answers.get(path);
  }

  void save(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(answers.size());
      for (Map.Entry<String, Answer> each : answers.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeUTF(each.getValue().type());
        out.writeInt(each.getValue().body().length);
        out.write(each.getValue().body());
      }
    }
  }

  static Recording read(Path file) throws IOException {
    Recording recording = new Recording();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        recording.answers.put(in.readUTF(), new Answer(in.readUTF(), in.readNBytes(in.readInt())));
      }
    }
    return recording;
  }
}
