package be.overzicht.csvw;

import be.overzicht.csvw.read.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an address is found: in a folder, beside what the user named, or on the web if somebody fetches it.
 *
 * @param folders the mapped prefixes, tried in order
 * @param web finds other http(s) addresses; what it does not find counts as not there
 * @param reach which other files are read
 */
public record AddressMap(List<Folder> folders, Resources web, Reach reach) {
  /** No folder is mapped, nothing is fetched, and nothing is read outside the folders of what the user named. */
  public static final AddressMap LOCAL = new AddressMap(List.of(), Resources.NONE, Reach.BESIDE);

  /** Which files metadata may name. */
  public enum Reach {
    /** Those in the folder of what the user named, and below. */
    BESIDE,
    /** All. */
    ANYWHERE
  }

  /**
   * Addresses that begin with the prefix are files below the folder.
   *
   * @param prefix the beginning of the addresses, such as {@code https://overzicht.example/dumps/latest/}
   * @param path the folder that holds the rest of the path
   */
  public record Folder(String prefix, Path path) {}

  /** The same map and one more folder. */
  public AddressMap withFolder(String prefix, Path folder) {
    List<Folder> all = Stream.concat(folders.stream(), Stream.of(new Folder(prefix, folder))).toList();
    return new AddressMap(all, web, reach);
  }

  /** The same map, with this way to find what stands on the web. */
  public AddressMap with(Resources other) {
    return new AddressMap(folders, other, reach);
  }

  /** The same map, with this reach. */
  public AddressMap with(Reach other) {
    return new AddressMap(folders, web, other);
  }
}
