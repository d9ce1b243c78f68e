package be.overzicht.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes and packages stay small enough to be read at one sitting, and are named for what they do. */
class SourceSizeTest {
  private static final int LONGEST_CLASS = 350;
  private static final int LONGEST_LINE = 125;
  private static final int LARGEST_PACKAGE = 15;
  private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Impl|Utils?|Helper|Manager|Base)(Test)?");

  private static final List<String> TWINS = List.of("Description", "Finding", "Form", "FrontPage", "Json", "Manifest",
      "Names", "Publisher", "QualityPage", "Records", "Resource", "Resources", "SourceRows", "Term", "Terms",
      "Timeline", "Version", "VocabularyPage", "Workbook", "XmlText");

  private final List<SourceFile> classes = SourceFile.all().stream().filter(SourceFile::isClass).toList();

  @Test
  void no_class_is_longer_than_350_lines() {
    assertEquals(List.of(), classes.stream().filter(file -> file.lines().size() > LONGEST_CLASS).toList());
  }

  @Test
  void nine_of_ten_classes_are_under_200_lines_and_half_under_80() {
    List<Integer> sizes = classes.stream()
        .filter(file -> file.path().startsWith("src/main"))
        .map(file -> file.lines().size())
        .sorted()
        .toList();
    int half = sizes.get(sizes.size() / 2);
    int nineOfTen = sizes.get(sizes.size() * 9 / 10);
    assertTrue(half < 80, "half of the classes have " + half + " lines or more; divide the longest");
    assertTrue(nineOfTen < 200, "one class in ten has " + nineOfTen + " lines or more; divide the longest");
  }

  @Test
  void no_package_has_more_than_15_classes() {
    Map<Path, Long> sizes = classes.stream()
        .filter(file -> file.path().startsWith("src/main"))
        .collect(groupingBy(SourceFile::folder, counting()));
    assertEquals(List.of(), sizes.entrySet().stream().filter(size -> size.getValue() > LARGEST_PACKAGE).toList());
  }

  /** Those that are left may only become fewer. */
  @Test
  void a_simple_name_stands_for_one_thing() {
    Map<String, Long> names = classes.stream()
        .filter(file -> file.path().startsWith("src/main"))
        .collect(groupingBy(SourceFile::name, TreeMap::new, counting()));
    assertEquals(List.of(), names.entrySet().stream().filter(name -> name.getValue() > 1).map(Map.Entry::getKey)
        .filter(name -> !TWINS.contains(name)).toList());
  }

  @Test
  void every_package_says_what_it_does() {
    List<Path> silent = classes.stream()
        .filter(file -> file.path().startsWith("src/main"))
        .map(SourceFile::folder)
        .distinct()
        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
        .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void no_line_is_longer_than_a_screen_is_wide() {
    assertEquals(List.of(), SourceFile.all().stream()
        .filter(file -> file.lines().stream().anyMatch(SourceSizeTest::isTooLong))
        .toList());
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    assertEquals(List.of(), classes.stream().filter(file -> EMPTY_NAMES.matcher(file.name()).matches()).toList());
  }

  /** Addresses and statements in N-Quads are as long as they are. */
  private static boolean isTooLong(String line) {
    return line.length() > LONGEST_LINE && !line.contains("href=") && !line.strip().startsWith("<");
  }
}
