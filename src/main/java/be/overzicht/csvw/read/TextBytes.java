package be.overzicht.csvw.read;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a table as UTF-8 without a byte order mark, whatever its encoding. */
final class TextBytes {
  private TextBytes() {}

  /** Opens a resource in this encoding. */
  static InputStream open(Resource resource, String encoding) throws IOException {
    Charset charset = Encodings.named(encoding).orElseThrow(() -> new FaultException(ProblemKind.TABLE,
        Place.in(resource.name()), "the encoding \"" + encoding + "\" is not known",
        "save the file as UTF-8 and leave the encoding out"));
    InputStream in = resource.open();
    byte[] head = in.readNBytes(3);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
    boolean marked = head.length >= 2 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe;
    if (charset.equals(StandardCharsets.UTF_16) && !marked) {
      return new Transcoded(new InputStreamReader(whole, StandardCharsets.UTF_16LE));
    }
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new Transcoded(new InputStreamReader(whole, charset));
    }
    if (marked || head.length >= 2 && head[0] * head[1] == 0 && head[0] + head[1] != 0) {
      in.close();
      throw new FaultException(ProblemKind.TABLE, new Place(resource.name(), 1, 1), "the file is UTF-16, not UTF-8",
          "save it as UTF-8 (in Excel: CSV UTF-8), or name the encoding " + (marked ? "utf-16"
              : head[0] == 0 ? "utf-16be" : "utf-16le") + " in the dialect");
    }
    boolean mark = head.length == 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
    return mark ? in : whole;
  }

  /** Opens what does not stand at the beginning of a file, and has no byte order mark. */
  static InputStream openRest(Resource rest, String encoding) throws IOException {
    Charset charset = Encodings.named(encoding).orElse(StandardCharsets.UTF_8);
    return charset.equals(StandardCharsets.UTF_8) ? rest.open()
        : new Transcoded(new InputStreamReader(rest.open(), charset));
  }

  /** Characters written again as UTF-8. */
  private static final class Transcoded extends InputStream {
    private final Reader reader;
    private final CharBuffer chars = CharBuffer.allocate(1 << 14);
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private boolean first = true;

    Transcoded(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      return refill() ? bytes.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length > 0 && !refill()) {
        return -1;
      }
      int number = Math.min(length, bytes.remaining());
      bytes.get(target, offset, number);
      return number;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }

    private boolean refill() throws IOException {
      while (!bytes.hasRemaining()) {
        if (reader.read(chars) < 0 && chars.position() == 0) {
          return false;
        }
        chars.flip();
        if (first && chars.hasRemaining() && chars.get(chars.position()) == '\ufeff') {
          chars.get();
        }
        first = false;
        encode();
      }
      return true;
    }

    /** Encodes what was read but for half a surrogate pair, which waits for its other half. */
    private void encode() throws IOException {
      boolean half = chars.hasRemaining() && Character.isHighSurrogate(chars.get(chars.limit() - 1));
      char kept = half ? chars.get(chars.limit() - 1) : 0;
      chars.limit(chars.limit() - (half ? 1 : 0));
      bytes = StandardCharsets.UTF_8.encode(chars);
      chars.clear();
      if (half) {
        chars.put(kept);
        if (bytes.limit() == 0 && reader.read(chars) < 0) {
          chars.clear();
          chars.put('\ufffd');
        }
      }
    }
  }
}
