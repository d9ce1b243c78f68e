package be.overzicht.store.things;

import be.overzicht.rdf.Uris;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.lines.Lines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The things of a release in a file, an IRI a line, sorted; kept in memory is where each thousandth of a concept stands. */
public final class ThingFile implements ThingIndex {
  private final Path file;
  private final Uris uris;
  private Map<String, Section> sections;

  /** The part of the file that one concept has: where each page of it begins, and how many things there are. */
  private static final class Section {
    private final List<Long> pages = new ArrayList<>();
    private int size;

    private void add(long position) {
      if (size++ % PagedThings.PAGE == 0) {
        pages.add(position);
      }
    }
  }

  /** The things in this file. */
  public ThingFile(Path file, Uris uris) {
    this.file = file;
    this.uris = uris;
  }

  /** Writes the IRIs of things, which are sorted. */
  public static void write(Lines sorted, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (byte[] line = sorted.next(); line != null; line = sorted.next()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  @Override
  public List<String> concepts() {
    return List.copyOf(sections().keySet());
  }

  @Override
  public List<String> of(String concept) {
    Section section = sections().get(concept);
    return section == null ? List.of() : new PagedThings(file, section.pages, section.size);
  }

  private synchronized Map<String, Section> sections() {
    if (sections == null) {
      sections = read();
    }
    return sections;
  }

  private Map<String, Section> read() {
    Map<String, Section> read = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file); Lines lines = new LineReader(in)) {
      long position = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String concept = uris.concept(new String(line, StandardCharsets.UTF_8)).orElseThrow();
        read.computeIfAbsent(concept, key -> new Section()).add(position);
        position += line.length + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; check the disk", e);
    }
    return read;
  }
}
