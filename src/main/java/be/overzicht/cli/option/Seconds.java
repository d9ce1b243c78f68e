package be.overzicht.cli.option;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how long something may take. */
final class Seconds implements ITypeConverter<Duration> {
  @Override
  public Duration convert(String text) {
    if (!text.matches("0*[1-9]\\d{0,8}")) {
      throw new TypeConversionException("\"" + text + "\" is no time; give a whole number of seconds, from 1");
    }
    return Duration.ofSeconds(Long.parseLong(text));
  }
}
