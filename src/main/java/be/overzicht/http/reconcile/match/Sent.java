package be.overzicht.http.reconcile.match;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the JSON that clients send. */
public final class Sent {
  private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private Sent() {}

  /** The object that a parameter holds. */
  public static JsonNode object(String parameter, String text) {
    try {
      JsonNode read = JSON.readTree(text);
      if (read == null || !read.isObject()) {
        throw new Misread(parameter + " has to be a JSON object; /openapi.json has an example");
      }
      return read;
    } catch (JsonProcessingException wrong) {
      throw new Misread(parameter + " is not JSON: " + wrong.getOriginalMessage() + " at character "
          + wrong.getLocation().getCharOffset());
    }
  }

  /** The texts of a member that may hold one or several, numbers and booleans as they are written. */
  public static List<String> texts(JsonNode one) {
    return one.isMissingNode() || one.isNull() ? List.of()
        : one.isArray() ? StreamSupport.stream(one.spliterator(), false).map(Sent::text).toList() : List.of(text(one));
  }

  /** The text of a value; of an entity its identifier. */
  private static String text(JsonNode value) {
    JsonNode id = value.path("id");
    if (value.isObject() && !id.isTextual()) {
      throw new Misread("a value that is an entity has an \"id\"; here: " + value);
    }
    return value.isObject() ? id.textValue() : value.asText();
  }
}
