package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer has, the endpoint's answers have too: description, editor, rows, statements, pages, problems. */
class SparqlHeadersTest {
  private static final String WHOLE = """
      /sparql                                             | text/turtle
      /sparql?format=jsonld                               | text/html
      /sparql                                             | text/html
      /sparql?query=SELECT*%7B?s+?p+?o%7D                 | application/sparql-results+json
      /sparql?query=SELECT*%7B?s+?p+?o%7D                 | text/csv
      /sparql?query=CONSTRUCT%7B?s+?p+?o%7D%7B?s+?p+?o%7D | text/turtle
      /sparql?query=SELECT*%7B?s+?p+?o%7D                 | text/html
      """;
  private static final String LONG = "/sparql?query=SELECT*%7B?a+?b+?c.?d+?e+?f.?g+?h+?i.?j+?k+?l%7DLIMIT+9999";
  private static final LiveServer SERVER = LiveServer.shared();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WHOLE)
  void an_answer_is_validated_compressed_and_linked(String path, String accept) throws IOException {
    HttpResponse<String> plain = SERVER.get(path, "Accept", accept);
    assertEquals(200, plain.statusCode(), plain.body());
    assertTrue(header(plain, "Link").contains("rel=\"license\""), header(plain, "Link"));
    assertTrue(header(plain, "Link").contains("rel=\"alternate\"; type="), header(plain, "Link"));
    assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
    assertEquals(!path.contains("format="), header(plain, "Vary").contains("Accept,"), header(plain, "Vary"));
    assertEquals("", header(plain, "Server"));
    HttpResponse<byte[]> zipped = SERVER.bytes(path, "Accept", accept, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(zipped, "Content-Encoding"));
    assertNotEquals(header(plain, "ETag"), header(zipped, "ETag"));
    try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertEquals(plain.body(), new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WHOLE)
  void a_client_that_has_an_answer_is_told_so(String path, String accept) {
    HttpResponse<String> first = SERVER.get(path, "Accept", accept);
    String etag = header(first, "ETag");
    HttpResponse<String> known = SERVER.get(path, "Accept", accept, "If-None-Match", etag);
    assertEquals(304, known.statusCode());
    assertEquals(etag + header(first, "Link"), header(known, "ETag") + header(known, "Link"));
    String modified = header(first, "Last-Modified");
    assertEquals(304, SERVER.get(path, "Accept", accept, "If-Modified-Since", modified).statusCode());
    assertEquals(200, SERVER.get(path, "Accept", accept,
        "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
    assertEquals(412, SERVER.get(path, "Accept", accept, "If-Match", "\"other\"").statusCode());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WHOLE + """
      /sparql?query=SELECT                                | application/problem+json
      /sparql?query=SELECT                                | text/html
      /sparql?query=SELECT*%7B%7D                         | image/png
      /sparql                                             | image/png
      """)
  void head_has_the_header_of_get(String path, String accept) {
    HttpResponse<String> get = SERVER.get(path, "Accept", accept);
    HttpResponse<String> head = SERVER.send("HEAD", path, "Accept", accept);
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(withoutDate(get), withoutDate(head));
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /sparql?query=SELECT | text/html                | gzip
      /sparql?query=SELECT | application/problem+json | ''
      """)
  void a_long_problem_is_compressed(String path, String accept, String coding) {
    HttpResponse<byte[]> problem = SERVER.bytes(path, "Accept", accept, "Accept-Encoding", "gzip");
    assertEquals(400, problem.statusCode());
    assertEquals(coding, header(problem, "Content-Encoding"));
    assertEquals("no-store", header(problem, "Cache-Control"));
    assertTrue(header(problem, "Vary").contains("Accept-Encoding"));
  }

  @Test
  void other_forms_are_where_the_links_say() {
    for (String path : new String[] {"/sparql", "/sparql?query=ASK%7B%7D", "/sparql?query=DESCRIBE+%3Ca:b%3E"}) {
      HttpResponse<String> answer = SERVER.get(path, "Accept", "text/turtle, application/sparql-results+json");
      String[] links = header(answer, "Link").split(", ");
      for (String link : links) {
        if (link.contains("alternate")) {
          String type = link.replaceAll(".*type=\"(.*)\".*", "$1");
          HttpResponse<String> other = SERVER.get(link.substring(1, link.indexOf('>')), "Accept", "text/html");
          assertTrue(header(other, "Content-Type").startsWith(type), link);
        }
      }
      assertTrue(links.length >= 5, header(answer, "Link"));
    }
  }

  @Test
  void a_long_answer_that_nobody_reads_is_not_made() {
    HttpResponse<String> get = SERVER.get(LONG);
    assertTrue(get.body().length() > 1 << 20);
    assertEquals(withoutDate(get), withoutDate(SERVER.send("HEAD", LONG)));
    assertEquals(304, SERVER.get(LONG, "If-Modified-Since", header(get, "Last-Modified")).statusCode());
  }

  private static TreeMap<String, Object> withoutDate(HttpResponse<?> answer) {
    TreeMap<String, Object> fields = new TreeMap<>(answer.headers().map());
    fields.remove("date");
    fields.remove("transfer-encoding");
    return fields;
  }
}
