package be.overzicht.csvw.sheet;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook, which are packed as a zip file. What unpacks to far more than a workbook does is refused, and
 * no part can name anything outside.
 *
 * @param file where it stands
 * @param name how messages call it
 */
record PackedFile(Path file, String name) {
  /** What one part may unpack to. */
  private static final long LARGEST = 4L << 30;
  /** How many times its packed size a part may unpack to, once it is large; sheets of one repeated row reach some 100. */
  private static final long RATIO = 500;
  private static final long SMALL = 16 << 20;

  /** A part that is open. */
  record Part(String name, XMLStreamReader xml, InputStream bytes) implements Closeable {
    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }

  /** Opens a part as XML; empty when there is none of this name. */
  Optional<Part> xml(String part) throws IOException {
    Optional<InputStream> bytes = open(part);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return Optional.of(new Part(part, factory.createXMLStreamReader(bytes.get()), bytes.get()));
    } catch (XMLStreamException wrong) {
      bytes.get().close();
      throw broken(part, wrong);
    }
  }

  /** Opens a part that a workbook cannot be without. */
  Part required(String part) throws IOException {
    return xml(part).orElseThrow(() -> fault("has no part " + part + ", and is no workbook",
        "open it in a spreadsheet, and save it again"));
  }

  /** Whether there is a part of this name. */
  boolean has(String part) throws IOException {
    Optional<InputStream> found = open(part);
    if (found.isPresent()) {
      found.get().close();
    }
    return found.isPresent();
  }

  /** A part that is not what its place says. */
  FaultException broken(String part, Exception cause) {
    return fault("cannot be read in its part " + part + " (" + cause.getMessage() + ")",
        "open it in a spreadsheet, and save it again");
  }

  private FaultException fault(String what, String remedy) {
    return new FaultException(ProblemKind.TABLE, Place.in(name), "the workbook " + what, remedy);
  }

  private Optional<InputStream> open(String part) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException notOne) {
      throw fault("cannot be unpacked (" + notOne.getMessage() + ")", "open it in a spreadsheet, and save it again");
    }
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      zip.close();
      return Optional.empty();
    }
    return Optional.of(new Bounded(zip, zip.getInputStream(entry), part, entry.getCompressedSize()));
  }

  /** Counts what was unpacked. */
  private final class Bounded extends FilterInputStream {
    private final ZipFile zip;
    private final String part;
    private final long most;
    private long unpacked;

    Bounded(ZipFile zip, InputStream in, String part, long packed) {
      super(in);
      this.zip = zip;
      this.part = part;
      this.most = Math.min(LARGEST, Math.max(SMALL, packed * RATIO));
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > most) {
        throw fault("unpacks to more than " + (most >> 20) + " MB in its part " + part + ", and is not read on",
            "save the sheet as CSV if it is really so large");
      }
      return count;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
