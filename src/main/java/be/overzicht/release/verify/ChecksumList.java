package be.overzicht.release.verify;

import be.overzicht.release.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list {@code SHA256SUMS} of a release.
 *
 * @param sums the checksum of each file name
 */
record ChecksumList(Map<String, String> sums) {
  private static final String GZIP = ".gz";

  static ChecksumList parse(String text) {
    Map<String, String> sums = new TreeMap<>();
    text.lines().map(line -> line.split("  ", 2)).filter(parts -> parts.length == 2)
        .forEach(parts -> sums.put(parts[1], parts[0]));
    return new ChecksumList(sums);
  }

  /** Checks those of its files that lie in this folder. */
  Verdict check(Path folder) throws IOException {
    List<String> faults = new ArrayList<>();
    int found = 0;
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      Path file = folder.resolve(sum.getKey());
      if (Files.exists(file)) {
        found++;
        if (!sha256(file).equals(sum.getValue())) {
          faults.add(file + " has other bytes than SHA256SUMS says; download it again");
        }
      }
    }
    if (found == 0) {
      faults.add("none of the files that SHA256SUMS names is in " + folder);
    }
    Verdict verdict = new Verdict(found + " downloaded files", faults);
    long missing = plain().stream().filter(name -> !lies(folder, name)).count();
    return missing == 0 ? verdict
        : verdict.without(missing + " other files that SHA256SUMS names are not in " + folder);
  }

  /** The names of the files, decoded: each is listed as it is stored as well. */
  private List<String> plain() {
    return sums.keySet().stream().filter(name -> !name.endsWith(GZIP)).toList();
  }

  private static boolean lies(Path folder, String plain) {
    return Files.exists(folder.resolve(plain)) || Files.exists(folder.resolve(plain + GZIP));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in).sha256();
    }
  }
}
