package be.overzicht.csvw.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.datatype.BaseType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dates and times in patterns are those that {@code java.time} reads strictly, and no others. */
class DateOracleTest {
  private static final List<String> DATES = List.of("yyyy-MM-dd", "yyyyMMdd", "dd-MM-yyyy", "d-M-yyyy", "MM-dd-yyyy",
      "M-d-yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "dd.MM.yyyy", "d.M.yyyy", "MM.dd.yyyy",
      "M.d.yyyy");
  private static final List<String> CLOCKS = List.of("HH:mm:ss", "HHmmss", "HH:mm", "HHmm");
  private static final List<String> ZONES = List.of("", "", "X", "XX", "XXX", "x", "xx", "xxx", " XXX");
  private static final String MUTATIONS = "0123456789-/.: TZ+";

  @Test
  void a_sample_of_dates_is_read_as_java_reads_them() {
    run(1, 4_000);
  }

  @Test
  @Tag("soak")
  void a_hundred_thousand_dates_are_read_as_java_reads_them() {
    run(1_000_000, 100_000);
  }

  private static void run(long first, int number) {
    int read = 0;
    for (long seed = first; seed < first + number; seed++) {
      Random random = new Random(seed);
      Form form = Form.of(random);
      String text = form.java.format(moment(random));
      assertTrue(form.agrees(text), () -> form + " refuses \"" + text + "\"");
      read += form.agrees(changed(text, random)) ? 1 : 0;
    }
    assertTrue(read > number / 20 && read < number, read + " changed texts read");
  }

  private static OffsetDateTime moment(Random random) {
    return OffsetDateTime.of(1000 + random.nextInt(2000), 1 + random.nextInt(12), 1 + random.nextInt(28),
        random.nextInt(24), random.nextInt(60), random.nextInt(60), 0, ZoneOffset.ofHours(random.nextInt(28) - 14));
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char c = MUTATIONS.charAt(random.nextInt(MUTATIONS.length()));
    switch (random.nextInt(4)) {
      case 0 -> changed.insert(at, c);
      case 1 -> changed.deleteCharAt(at);
      default -> changed.setCharAt(at, c);
    }
    return changed.toString();
  }

  /** A pattern of a type, and Java's own of the same letters. */
  private record Form(String pattern, BaseType base, CellParser parser, DateTimeFormatter java) {
    static Form of(Random random) {
      boolean day = random.nextBoolean();
      boolean clock = !day || random.nextBoolean();
      String pattern = (day ? pick(DATES, random) : "") + (day && clock ? random.nextBoolean() ? "T" : " " : "")
          + (clock ? pick(CLOCKS, random) : "") + pick(ZONES, random);
      BaseType base = !clock ? BaseType.DATE : day ? BaseType.DATE_TIME : BaseType.TIME;
      CellParser parser = new TimeParser(base, TimePattern.of(pattern, base).orElseThrow(), pattern);
      DateTimeFormatter java = DateTimeFormatter
          .ofPattern(pattern.replace("yyyy", "uuuu").replace("T", "'T'"), Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
      return new Form(pattern, base, parser, java);
    }

    private static String pick(List<String> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }

    boolean agrees(String text) {
      Optional<String> ours = parser.parse(text) instanceof Parsed.Valid valid ? Optional.of(valid.lexical())
          : Optional.empty();
      Optional<String> theirs = theirs(text);
      if (ours.isPresent() && theirs.isPresent()) {
        assertEquals(theirs, ours.map(lexical -> lexical.replaceFirst("[+-]00:00$", "Z")),
            () -> this + " \"" + text + "\"");
      } else {
        assertTrue(ours.equals(theirs) || isExplained(text, ours), () -> this + " \"" + text + "\": " + ours + ", Java "
            + theirs);
      }
      return ours.isPresent();
    }

    /** XML Schema has an hour 24, offsets up to 14 hours and no years of less than four digits; Java pads freely. */
    private boolean isExplained(String text, Optional<String> ours) {
      return ours.isPresent() ? ours.get().contains("24:00:00")
          : text.matches(".*(?<![0-9])0[0-9]{2,}(?![0-9]{2}).*|.*[+-].*|.*(?<![0-9])0{4}.*");
    }

    private Optional<String> theirs(String text) {
      try {
        TemporalAccessor found = java.parse(text);
        String date = base == BaseType.TIME ? "" : DateTimeFormatter.ofPattern("uuuu-MM-dd").format(found);
        String clock = base == BaseType.DATE ? "" : DateTimeFormatter.ofPattern("HH:mm:ss")
            .format(java.toString().contains("SecondOfMinute") ? found : new WithSeconds(found));
        String zone = pattern.matches(".*[Xx]") ? DateTimeFormatter.ofPattern(pattern.contains("X") ? "XXX" : "xxx")
            .format(found) : "";
        return Optional.of((date + (date.isEmpty() || clock.isEmpty() ? "" : "T") + clock + zone)
            .replaceFirst("[+-]00:00$", "Z"));
      } catch (DateTimeException none) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return base + " " + pattern;
    }
  }

  /** A time that was read without its seconds. */
  private record WithSeconds(TemporalAccessor time) implements TemporalAccessor {
    @Override
    public boolean isSupported(java.time.temporal.TemporalField field) {
      return field == java.time.temporal.ChronoField.SECOND_OF_MINUTE || time.isSupported(field);
    }

    @Override
    public long getLong(java.time.temporal.TemporalField field) {
      return field == java.time.temporal.ChronoField.SECOND_OF_MINUTE ? 0 : time.getLong(field);
    }
  }
}
