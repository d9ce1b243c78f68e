package be.overzicht.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of documentation: its fences, links and headings. */
public record Markdown(Path file, List<Fence> fences, List<Link> links, List<String> headings) {
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  /** A fenced block, e.g. of {@code sh}, under a heading. */
  public record Fence(String language, String heading, int line, String text) {}

  /** A link or picture and the line it stands in. */
  public record Link(String target, int line) {}

  /** All pages of the project, without those that tools put there. */
  public static List<Markdown> all() {
    try (Stream<Path> files = Files.find(Path.of("."), 8, (path, attributes) -> path.toString().endsWith(".md"))) {
      return files
          .map(Path::normalize)
          .filter(path -> !path.startsWith("target") && !path.toString().contains("node_modules"))
          .sorted()
          .map(Markdown::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a page. */
  public static Markdown read(Path file) {
    try {
      return new Reader(file).read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fences in this language, in order. */
  public List<Fence> fences(String language) {
    return fences.stream().filter(fence -> fence.language().equals(language)).toList();
  }

  /** The names that links inside the page can point to, as forges make them of headings. */
  public List<String> anchors() {
    return headings.stream()
        .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static final class Reader {
    private final Markdown page;
    private final List<String> fence = new ArrayList<>();
    private String language;
    private String heading = "";

    Reader(Path file) {
      page = new Markdown(file, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Markdown read(List<String> lines) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("```")) {
          openOrClose(lines.get(i).substring(3).strip(), i + 1);
        } else if (language != null) {
          fence.add(lines.get(i));
        } else {
          prose(lines.get(i), i + 1);
        }
      }
      return page;
    }

    private void openOrClose(String name, int line) {
      if (language == null) {
        language = name;
      } else {
        page.fences().add(new Fence(language, heading, line - fence.size(), String.join("\n", fence)));
        fence.clear();
        language = null;
      }
    }

    private void prose(String text, int line) {
      if (text.matches("#+ .*")) {
        heading = text.replaceFirst("#+ ", "");
        page.headings().add(heading);
      }
      Matcher links = LINK.matcher(CODE.matcher(text).replaceAll(""));
      while (links.find()) {
        page.links().add(new Link(links.group(1), line));
      }
    }
  }
}
