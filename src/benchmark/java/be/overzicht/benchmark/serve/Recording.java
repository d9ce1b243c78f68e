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
import java.util.Set;
import java.util.TreeMap;

/** What a server answered, by path and query. */
final class Recording {
  private static final Set<String> OF_ONE_CONNECTION = Set.of("connection", "content-length", "date", "transfer-encoding");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Answer> answers = new HashMap<>();

  /**
   * An answer that was given.
   *
   * @param fields its header, but for what belongs to one connection
   * @param body what followed
   */
  record Answer(Map<String, String> fields, byte[] body) {}

  /** Asks a server, and keeps what it answers. */
  void add(URI server, String path, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", accept).build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    Map<String, String> fields = new TreeMap<>();
    answer.headers().map().forEach((name, values) -> fields.put(name, String.join(", ", values)));
    fields.keySet().removeAll(OF_ONE_CONNECTION);
    answers.put(path, new Answer(fields, answer.body()));
  }

  Answer answer(String path) {
    return answers.get(path);
  }

  void save(Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(answers.size());
      for (Map.Entry<String, Answer> each : answers.entrySet()) {
        out.writeUTF(each.getKey());
        out.writeInt(each.getValue().fields().size());
        for (Map.Entry<String, String> field : each.getValue().fields().entrySet()) {
          out.writeUTF(field.getKey());
          out.writeUTF(field.getValue());
        }
        out.writeInt(each.getValue().body().length);
        out.write(each.getValue().body());
      }
    }
  }

  static Recording read(Path file) throws IOException {
    Recording recording = new Recording();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        recording.answers.put(in.readUTF(), new Answer(fields(in), in.readNBytes(in.readInt())));
      }
    }
    return recording;
  }

  private static Map<String, String> fields(DataInputStream in) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      fields.put(in.readUTF(), in.readUTF());
    }
    return fields;
  }
}
