package be.overzicht.csvw;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an address is found: in a folder, or on the network if that is allowed.
 *
 * @param folders the mapped prefixes, tried in order
 * @param remote whether other http(s) addresses are fetched
 */
public record AddressMap(List<Folder> folders, Remote remote) {
  /** No folder is mapped and nothing is fetched. */
  public static final AddressMap LOCAL = new AddressMap(List.of(), Remote.REFUSED);

  /** Whether http(s) addresses outside the mapped folders are fetched. */
  public enum Remote {
    /** Such an address counts as not found. */
    REFUSED,
    /** Such an address is fetched. */
    FETCHED
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
    return new AddressMap(all, remote);
  }

  /** The same map, with or without the network. */
  public AddressMap with(Remote other) {
    return new AddressMap(folders, other);
  }
}
