package be.overzicht.spark.part;

import be.overzicht.csvw.Mode;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import be.overzicht.spark.file.SharedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a machine has to be told to compile the plans of a table group: its metadata as JSON, and where its tables are.
 *
 * @param id tells shipments apart
 * @param named the addresses of what the user named: the input, and the metadata to use if it was named
 * @param mode the mode of the conversion
 * @param seed the seed of hashes
 * @param limit how many problems of a file are told
 * @param found documents and tables by their addresses
 */
public record Shipment(
    String id,
    List<String> named,
    Mode mode,
    long seed,
    int limit,
    Map<String, Item> found) implements Serializable {

  /**
   * A document or a table.
   *
   * @param address its address, after redirects
   * @param name how messages call it
   * @param headers the values of its headers {@code Link} and {@code Content-Type}; empty for none
   * @param content what is in it
   */
  public record Item(String address, String name, List<String> headers, Content content) implements Serializable {
    /** What was found, with this content. */
    public static Item of(Resource found, Content content) {
      List<String> headers = List.of(found.link().orElse(""), found.contentType().orElse(""));
      return new Item(found.address(), found.name(), headers, content);
    }

    Resource resource() {
      return new Resource(address, name, content::open, header(0), header(1), Optional.empty());
    }

    private Optional<String> header(int index) {
      return Optional.of(headers.get(index)).filter(header -> !header.isEmpty());
    }
  }

  /** What is in an item. */
  public sealed interface Content extends Serializable {
    /** Its bytes from the beginning. */
    InputStream open() throws IOException;
  }

  /** The text of a document. */
  public record Document(byte[] bytes) implements Content {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  /** A table, which each machine reads for itself. */
  public record Table(SharedFile file) implements Content {
    @Override
    public InputStream open() throws IOException {
      return file.open();
    }
  }

  /** What was found, to be found again. */
  Resources resources() {
    return address -> Optional.ofNullable(found.get(address)).map(Item::resource);
  }
}
