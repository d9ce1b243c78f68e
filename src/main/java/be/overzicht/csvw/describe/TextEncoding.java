package be.overzicht.csvw.describe;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Finds the encoding of a text by its first bytes. */
final class TextEncoding {
  private TextEncoding() {}

  /** {@code utf-8}, {@code utf-16}, {@code utf-16le}, {@code utf-16be} or {@code windows-1252}. */
  static String of(byte[] sample) {
    if (sample.length >= 2 && (sample[0] & 0xff) + (sample[1] & 0xff) == 0xff + 0xfe && sample[0] != 0) {
      return "utf-16";
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample.length; i++) {
      even += sample[i] == 0 && i % 2 == 0 ? 1 : 0;
      odd += sample[i] == 0 && i % 2 == 1 ? 1 : 0;
    }
    if (Math.max(even, odd) * 4 > sample.length) {
      return odd > even ? "utf-16le" : "utf-16be";
    }
    return isUtf8(sample) ? "utf-8" : "windows-1252";
  }

  static String reason(String encoding) {
    return encoding.startsWith("utf-16") ? "every other byte is zero, or it has the mark of UTF-16"
        : "some of its bytes are not UTF-8, and Excel saves so";
  }

  /** The first line with letters beyond ASCII that can be UTF-8: in a text of another encoding it was pasted in. */
  static OptionalInt utf8Line(byte[] sample) {
    int line = 1;
    int start = 0;
    for (int i = 0; i <= sample.length; i++) {
      if (i == sample.length || sample[i] == '\n') {
        byte[] text = Arrays.copyOfRange(sample, start, i);
        if (isUtf8(text) && new String(text, StandardCharsets.UTF_8).length() < text.length) {
          return OptionalInt.of(line);
        }
        line++;
        start = i + 1;
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isUtf8(byte[] sample) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample));
      return true;
    } catch (CharacterCodingException notSo) {
      return false;
    }
  }
}
