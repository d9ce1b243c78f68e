package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A program of others, {@code src/csvw/example}: compiled and run with the library, what its pom names, and what those
 * need themselves; no other class is there for it.
 */
final class LibraryUser {
  private static final Path EXAMPLE = Path.of("src/csvw/example/RowsAndStatements.java");
  private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?<artifactId>(.*?)</artifactId>.*?</dependency>",
      Pattern.DOTALL);
  /** What RDF4J's model and Rio API need to run. */
  private static final List<String> BROUGHT = List.of("rdf4j-model-api", "rdf4j-model-vocabulary", "rdf4j-common-\\w+",
      "slf4j-api", "guava");

  private LibraryUser() {}

  /** What the program says about a table, with the library at this place. */
  static List<String> run(Path library, Path folder, String table) throws IOException, ReflectiveOperationException {
    List<Path> classPath = Stream.concat(Stream.of(library), jars()).toList();
    int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), "-cp",
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), EXAMPLE.toString());
    assertEquals(0, compiled);
    URL[] urls = Stream.concat(Stream.of(folder), classPath.stream()).map(LibraryUser::url).toArray(URL[]::new);
    List<String> lines = new ArrayList<>();
    try (URLClassLoader alone = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      alone.loadClass("RowsAndStatements").getMethod("tell", String.class, List.class).invoke(null, table, lines);
    }
    return lines;
  }

  /** The names of what the pom of the library depends on. */
  static List<String> dependencies() throws IOException {
    return DEPENDENCY.matcher(Files.readString(Path.of("src/csvw/pom.xml"))).results().map(found -> found.group(1)).toList();
  }

  private static Stream<Path> jars() throws IOException {
    Pattern wanted = Pattern.compile("(" + String.join("|", dependencies()) + "|" + String.join("|", BROUGHT) + ")-[\\d.]+"
        + "(-jre)?\\.jar");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
        .filter(jar -> wanted.matcher(jar.getFileName().toString()).matches());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
