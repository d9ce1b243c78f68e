package be.overzicht.http.document;

import be.overzicht.rdf.Uris;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a path to the spelling that our IRIs have: nothing escaped that may stand as it is (RFC 3986, section 6.2.2). */
final class PathText {
  private static final int HEX = 16;

  private PathText() {}

  /** The path with each step spelled as in an IRI; empty when the escapes are not UTF-8. */
  static Optional<String> normalised(String path) {
    if (path.chars().allMatch(sign -> sign == '/' || Uris.isPlain(sign))) {
      return Optional.of(path);
    }
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      Optional<String> text = decode(step);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      steps.add(Uris.segment(text.get()));
    }
    return Optional.of(String.join("/", steps));
  }

  /** The hexadecimal digit of ASCII at a place; negative when there is none. */
  private static int digit(String text, int at) {
    return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), HEX) : -1;
  }

  private static Optional<String> decode(String step) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < step.length(); at++) {
      if (step.charAt(at) != '%') {
        bytes.writeBytes(Character.toString(step.charAt(at)).getBytes(StandardCharsets.UTF_8));
      } else if (digit(step, at + 1) >= 0 && digit(step, at + 2) >= 0) {
        bytes.write(digit(step, at + 1) * HEX + digit(step, at + 2));
        at += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
