package be.overzicht.csvw.document;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON document, keeping the line of every value; a syntax error is a fault at its place. */
final class JsonDocument {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).maxDocumentLength(1 << 24)
              .maxStringLength(1 << 20).maxNameLength(10_000).build()).build();

  private JsonDocument() {}

  static Json read(InputStream in, String file) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      parser.nextToken();
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw new FaultException(ProblemKind.METADATA, place(file, parser),
            "there is more after the end of the JSON document", "keep one object in the file");
      }
      return value;
    } catch (StreamConstraintsException tooMuch) {
      throw new FaultException(ProblemKind.METADATA, Place.in(file),
          "the document is too large or too deep: " + tooMuch.getOriginalMessage().replaceFirst(" \\(.*", ""),
          "keep it under 16 MB, 100 levels, and a million characters in a string");
    } catch (JsonProcessingException syntax) {
      Place place = syntax.getLocation() == null ? Place.in(file)
          : new Place(file, syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr());
      throw new FaultException(ProblemKind.METADATA, place, "this is not valid JSON: " + syntax.getOriginalMessage(),
          "correct the document here");
    }
  }

  private static Place place(String file, JsonParser parser) {
    return new Place(file, parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
  }

  private static Json value(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new com.fasterxml.jackson.core.JsonParseException(parser, "the document is empty");
    }
    return switch (token) {
      case START_OBJECT -> members(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Json.Text(parser.getText(), line);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getText(), line);
      case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE, line);
      default -> new Json.Null(line);
    };
  }

  private static Json members(JsonParser parser, int line) throws IOException {
    Map<String, Json> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      map.put(name, value(parser));
    }
    return new Json.Members(map, line);
  }

  private static Json items(JsonParser parser, int line) throws IOException {
    List<Json> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return new Json.Items(list, line);
  }
}
