package be.overzicht.csvw;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an address is found: in a folder, beside what the user named, or on the network if that is allowed.
 *
 * @param folders the mapped prefixes, tried in order
 * @param remote which other http(s) addresses are fetched
 * @param reach which other files are read
 */
public record AddressMap(List<Folder> folders, Remote remote, Reach reach) {
  /** No folder is mapped, nothing is fetched, and nothing is read outside the folders of what the user named. */
  public static final AddressMap LOCAL = new AddressMap(List.of(), Remote.REFUSED, Reach.BESIDE);

  /** Which http(s) addresses outside the mapped folders are fetched. */
  public enum Remote {
    /** None: such an address counts as not found. */
    REFUSED,
    /** Those of public networks. */
    PUBLIC,
    /** Those of this machine and of its own network too. */
    ANY
  }

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
    return new AddressMap(all, remote, reach);
  }

  /** The same map, with this much of the network. */
  public AddressMap with(Remote other) {
    return new AddressMap(folders, other, reach);
  }

  /** The same map, with this reach. */
  public AddressMap with(Reach other) {
    return new AddressMap(folders, remote, other);
  }
}
