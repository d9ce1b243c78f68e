package be.overzicht.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of messages beside this class, in every folder and jar of the class path: one for each language. */
final class MessageFiles {
  private static final String FOLDER = "be/overzicht/html/";
  private static final Pattern NAME = Pattern.compile("messages_([a-z]{2,3})\\.properties");

  private MessageFiles() {}

  /** The messages of each by the tag of its language. */
  static Map<String, Properties> read() {
    Map<String, Properties> found = new TreeMap<>();
    try {
      for (URL place : Collections.list(MessageFiles.class.getClassLoader().getResources(FOLDER))) {
        for (String file : files(place)) {
          Matcher name = NAME.matcher(file);
          if (name.matches()) {
            found.put(name.group(1), read(file));
          }
        }
      }
      return found;
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException("cannot look for messages on the class path", failure);
    }
  }

  private static List<String> files(URL place) throws IOException, URISyntaxException {
    if (place.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream().map(entry -> entry.getName())
          .filter(name -> name.startsWith(FOLDER)).map(name -> name.substring(FOLDER.length())).toList();
    }
    URI folder = place.toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Properties read(String name) {
    try (Reader reader = new InputStreamReader(MessageFiles.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
