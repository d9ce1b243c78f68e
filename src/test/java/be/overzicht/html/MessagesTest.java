package be.overzicht.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages are complete in both languages. */
class MessagesTest {
  private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-z][a-zA-Z0-9.-]*)\"[,)]");

  @Test
  void all_languages_have_the_same_keys() {
    Set<String> wanted = new TreeSet<>(Messages.of(Language.house()).keys());
    Language.all().forEach(language ->
        assertEquals(wanted, new TreeSet<>(Messages.of(language).keys()), language.tag()));
  }

  @Test
  void no_key_stands_twice_in_a_file_where_the_later_would_win_in_silence() throws IOException {
    for (String file : List.of("messages_nl.properties", "messages_en.properties")) {
      List<String> keys = Files.readAllLines(Path.of("src/main/resources/be/overzicht/html", file)).stream()
          .filter(line -> line.matches("[a-zA-Z][^\\s=]*\\s*=.*")).map(line -> line.replaceFirst("\\s*=.*", ""))
          .toList();
      assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys, file);
    }
  }

  @Test
  void every_key_that_templates_and_builders_name_exists() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (String folder : List.of("src/main/jte", "src/main/java/be/overzicht/html", "src/main/java/be/overzicht/http")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher used = USED.matcher(Files.readString(file));
          while (used.find()) {
            if (!used.group(1).endsWith(".") && Messages.of(Language.house()).find(used.group(1)).isEmpty()) {
              missing.add(used.group(1));
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void no_text_is_empty_or_holds_a_straight_apostrophe() {
    for (Language language : Language.all()) {
      Messages words = Messages.of(language);
      words.keys().forEach(key -> {
        String text = words.find(key, 1, 2, 3, 4).orElseThrow();
        assertEquals(List.of(true, false), List.of(!text.isBlank(), text.contains("'")), key);
      });
    }
  }

  @Test
  void a_missing_key_says_which_and_where() {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> Messages.of(Language.ofOrHouse("en")).text("no.such.key"));
    assertEquals("no message \"no.such.key\" in en; add it", fault.getMessage());
  }

  @Test
  void a_date_keeps_the_precision_of_its_source() {
    assertEquals("2017", Messages.of(Language.house()).date("2017"));
    assertEquals("maart 2017", Messages.of(Language.house()).date("2017-03"));
    assertEquals("2 March 2017", Messages.of(Language.ofOrHouse("en")).date("2017-03-02"));
    assertEquals("about 2017", Messages.of(Language.ofOrHouse("en")).date("about 2017"));
  }

  @Test
  void names_are_joined_as_people_say_them() {
    assertEquals("", Messages.of(Language.house()).enumeration(List.of()));
    assertEquals("Aalter", Messages.of(Language.house()).enumeration(List.of("Aalter")));
    assertEquals("Deinze en Nevele", Messages.of(Language.house()).enumeration(List.of("Deinze", "Nevele")));
    assertEquals("a, b and c", Messages.of(Language.ofOrHouse("en")).enumeration(List.of("a", "b", "c")));
  }

  @Test
  void a_language_is_found_under_a_turkish_locale_too() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals(Language.house(), Language.of("NL-BE").orElseThrow());
    } finally {
      Locale.setDefault(before);
    }
  }
}
