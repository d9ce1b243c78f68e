package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is asked in whatever way, status and type of the answer are among those that the description of the address
 * has: every path with every method, and a seeded sample of what may be accepted.
 */
class OpenApiContractTest {
  private static final List<String> METHODS = List.of("GET", "POST", "OPTIONS");
  private static final List<String> SOMETIMES = List.of("GET", "GET", "HEAD", "PUT", "DELETE", "PATCH");
  private static final List<String> ODD = List.of("*/*", "image/png", "text/html;q=0.5, text/turtle", "text/*;q=0.1",
      "application/json", "a/b;q=2, ,;", "text/plain;q=0.9, */*;q=0");
  private static final int SAMPLE = 150;
  private static final long SEED = 309;
  private static JsonNode api;

  /** A request that may be sent. */
  private record Ask(String path, String method, String accept) {}

  @BeforeAll
  static void read() throws IOException {
    api = new ObjectMapper().readTree(Site.running().get("/openapi.json").body());
  }

  @Test
  void no_answer_has_a_status_or_type_that_is_not_described() {
    List<String> undescribed = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Ask ask : asked()) {
      HttpResponse<byte[]> answer = Site.running().send(ask.method(), address(ask.path()), "Accept", ask.accept());
      String problem = problem(ask, answer);
      met.add(ask.path() + " " + answer.statusCode() / 100);
      if (!problem.isEmpty()) {
        undescribed.add(ask + ": " + answer.statusCode() + " " + type(answer) + " " + problem);
      }
    }
    assertEquals(List.of(), undescribed);
    long answered = met.stream().filter(path -> path.endsWith(" 2") || path.endsWith(" 3")).count();
    assertTrue(answered > api.path("paths").size(), "most examples are there: " + answered);
  }

  /** All paths with all methods, and a sample of the rest. */
  private static List<Ask> asked() {
    List<Ask> certain = new ArrayList<>();
    List<Ask> others = new ArrayList<>();
    Set<String> all = new TreeSet<>(ODD);
    api.path("paths").forEach(path -> path.forEach(operation -> operation.path("responses").path("200").path("content")
        .fieldNames().forEachRemaining(all::add)));
    api.path("paths").fieldNames().forEachRemaining(path -> {
      METHODS.forEach(method -> certain.add(new Ask(path, method, "*/*")));
      all.forEach(type -> SOMETIMES.forEach(method -> others.add(new Ask(path, method, type))));
    });
    Collections.shuffle(others, new Random(SEED));
    certain.addAll(others.subList(0, SAMPLE));
    return certain;
  }

  private static String problem(Ask ask, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    String method = ask.method().equals("HEAD") ? "get" : ask.method().toLowerCase(Locale.ROOT);
    JsonNode operation = api.path("paths").path(ask.path()).path(method);
    if (method.equals("options")) {
      return status == 204 && answer.headers().firstValue("Allow").isPresent() ? "" : "OPTIONS tells what is allowed";
    }
    if (operation.isMissingNode()) {
      return status != 405 ? "not among the methods" : types(problemResponse()).contains(type(answer)) ? "" : "type";
    }
    JsonNode response = response(operation, status);
    return response.isMissingNode() ? "status" : type(answer).isEmpty() && response.path("content").isEmpty() ? ""
        : types(response).contains(type(answer)) || types(response).contains("*/*") ? ""
        : "type, described are " + types(response);
  }

  private static JsonNode response(JsonNode operation, int status) {
    JsonNode responses = operation.path("responses");
    JsonNode exact = responses.path(String.valueOf(status));
    JsonNode found = exact.isMissingNode() ? responses.path(status / 100 + "XX") : exact;
    return found.has("$ref") ? problemResponse() : found;
  }

  private static JsonNode problemResponse() {
    return api.path("components").path("responses").path("Problem");
  }

  private static Set<String> types(JsonNode response) {
    Set<String> types = new HashSet<>();
    response.path("content").fieldNames().forEachRemaining(types::add);
    return types;
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }

  /** The path with the examples of its parts. */
  private static String address(String path) {
    String address = path;
    for (JsonNode parameter : api.path("paths").path(path).path("get").path("parameters")) {
      if (parameter.path("in").asText().equals("path")) {
        address = address.replace("{" + parameter.path("name").asText() + "}", parameter.path("example").asText());
      }
    }
    return address;
  }
}
