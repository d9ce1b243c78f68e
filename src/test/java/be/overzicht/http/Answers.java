package be.overzicht.http;

import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;

/** Reads what answers say. */
final class Answers {
  private Answers() {}

  /** The only value of a header field, or the empty text. */
  static String header(HttpResponse<?> response, String name) {
    List<String> values = response.headers().allValues(name);
    return values.isEmpty() ? "" : String.join(", ", values);
  }

  /** The statements of an answer in this format. */
  static Model graph(HttpResponse<String> response, RdfFormat format) {
    return graph(response.body(), format);
  }

  /** The statements of a text in this format. */
  static Model graph(String text, RdfFormat format) {
    try {
      return Rio.parse(new StringReader(text), TinyReleases.BASE + "/", format.rio());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
