package be.overzicht.cli.option;

import be.overzicht.cli.fetch.Remote;
import be.overzicht.csvw.AddressMap.Reach;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.sheet.Workbooks;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * How one table group is found.
 *
 * @param metadata the document to use instead of what is found beside the table; null to look for it
 * @param maps prefixes of addresses and their folders, as {@code PREFIX=DIR}
 * @param remote which other addresses are fetched
 * @param reach which other files are read
 */
public record TableChoice(String metadata, List<String> maps, Remote remote, Reach reach) {

  /**
   * The request for this path or address.
   *
   * @throws IllegalArgumentException when a path or a folder is not there; the message says what to do
   */
  public ConversionRequest request(String named) {
    boolean stream = named.equals(ConversionRequest.STANDARD_INPUT) || named.equals("/dev/stdin");
    String input = stream ? ConversionRequest.STANDARD_INPUT : named;
    if (!stream && !isAddress(input) && !isFile(input)) {
      throw new IllegalArgumentException(what(input) + "; name a metadata document or a table");
    }
    if (metadata != null && !isAddress(metadata) && !isFile(metadata)) {
      throw new IllegalArgumentException(what(metadata) + "; name a metadata document after --metadata");
    }
    ConversionRequest request = ConversionRequest.of(input);
    for (String map : maps) {
      int equals = map.lastIndexOf('=');
      if (equals <= 0 || !Files.isDirectory(Path.of(map.substring(equals + 1)))) {
        throw new IllegalArgumentException("--map " + map
            + " does not name a folder; write PREFIX=DIR, such as https://example.org/tables/=data/");
      }
      request = request.withFolder(map.substring(0, equals), Path.of(map.substring(equals + 1)));
    }
    request = request.with(request.addresses().with(remote.files()).with(reach));
    return metadata == null ? request : request.withUserMetadata(metadata);
  }

  private static String what(String path) {
    return Files.isDirectory(Path.of(path)) ? path + " is a folder" : "the file " + path + " does not exist";
  }

  private static boolean isFile(String path) {
    try {
      String file = Workbooks.isWorkbook(path) && !Files.exists(Path.of(path)) ? path.replaceFirst("#.*", "") : path;
      return Files.exists(Path.of(file)) && !Files.isDirectory(Path.of(file));
    } catch (InvalidPathException notOne) {
      throw new IllegalArgumentException("the path " + path + " cannot be one here", notOne);
    }
  }

  /** Whether this is an address: it begins with a scheme of two letters or more, which no drive has. */
  private static boolean isAddress(String text) {
    int colon = text.indexOf(':');
    boolean scheme = colon > 1;
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      scheme &= letter || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
    }
    return scheme;
  }
}
