package be.overzicht.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One of each on the class path where two would be chosen between by chance. */
class ClassPathTest {
  private static final Pattern JETTY = Pattern.compile("jetty-.*?-(\\d+\\.\\d+\\.\\d+)\\.jar");

  @Test
  void slf4j_has_one_binding() throws IOException {
    List<URL> bindings = Collections.list(
        getClass().getClassLoader().getResources("META-INF/services/org.slf4j.spi.SLF4JServiceProvider"));
    assertEquals(1, bindings.size(), bindings::toString);
  }

  @Test
  void jetty_has_one_version() {
    Set<String> versions = jars()
        .map(JETTY::matcher)
        .filter(Matcher::matches)
        .map(jar -> jar.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(1, versions.size(), versions::toString);
  }

  @Test
  void the_json_interface_comes_in_one_jar() throws IOException {
    List<URL> found = Collections.list(getClass().getClassLoader().getResources("jakarta/json/Json.class"));
    assertEquals(1, found.size(), found::toString);
  }

  private static Stream<String> jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> new File(path).getName());
  }
}
