package be.overzicht.http.page.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes maps, lists and texts as JSON that is safe inside a page too: no {@code <} in it. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The JSON of a value. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace("<", "\\u003c").replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("only maps, lists, texts and numbers can be written", e);
    }
  }
}
