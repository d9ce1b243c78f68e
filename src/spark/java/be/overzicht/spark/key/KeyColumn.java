package be.overzicht.spark.key;

import be.overzicht.spark.file.WorkFile;
import java.io.Serializable;
import java.util.List;

/**
 * The hashes of one key of a table.
 *
 * @param files those of its parts
 * @param index the place of the key in them
 */
public record KeyColumn(List<WorkFile> files, int index) implements Serializable {
  /** The bytes of all keys in the files. */
  long length() {
    return files.stream().mapToLong(WorkFile::length).sum();
  }
}
