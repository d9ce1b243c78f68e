package be.overzicht.csvw;

import be.overzicht.csvw.AddressMap.Reach;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.sheet.Workbooks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which files of this machine may be read: those that the user named, and what lies beside and below them. When something
 * that was named comes from elsewhere, only what was named: nobody else chooses files of this machine.
 */
final class LocalFiles {
  private final List<Path> named;
  private final List<Path> folders;
  private final Reach reach;

  LocalFiles(ConversionRequest request) {
    List<String> all = Stream.concat(request.inputs().stream(), request.userMetadata().stream()).toList();
    boolean elsewhere = all.stream().anyMatch(input -> input.matches("(?i)https?:.*"));
    this.named = all.stream().filter(input -> !input.matches("(?i)https?:.*")).flatMap(input -> path(input).stream())
        .map(LocalFiles::real).toList();
    this.folders = elsewhere ? List.of() : named.stream().map(Path::getParent).toList();
    this.reach = request.addresses().reach();
  }

  /** The file at an address; empty when it cannot be one. */
  Optional<Path> find(String address) {
    Optional<Path> path = path(address);
    if (path.filter(file -> !mayRead(file)).isPresent()) {
      throw new FaultException(ProblemKind.METADATA, Place.in(path.get().toString()),
          "this file lies outside the folder of what was named, and is not read",
          "move it there, find its address with --map, or add --allow-outside");
    }
    Path here = Path.of("").toAbsolutePath();
    return path.map(file -> file.startsWith(here) ? here.relativize(file) : file);
  }

  private boolean mayRead(Path file) {
    Path real = real(file);
    return reach == Reach.ANYWHERE || named.contains(real) || folders.stream().anyMatch(real::startsWith);
  }

  /** Where links lead to. */
  private static Path real(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    } catch (IOException unreadable) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static Optional<Path> path(String pathOrAddress) {
    try {
      boolean address = pathOrAddress.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
      return Optional.of((address ? Path.of(URI.create(Iris.ascii(pathOrAddress.replaceFirst("[?#].*", ""))))
          : Path.of(Workbooks.isWorkbook(pathOrAddress) ? pathOrAddress.replaceFirst("#.*", "") : pathOrAddress))
          .toAbsolutePath());
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      return Optional.empty();
    }
  }
}
