package be.overzicht.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port. */
final class Port implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST) {
      throw new TypeConversionException("\"" + text + "\" is no port; give a number up to " + LAST);
    }
    return Integer.valueOf(text);
  }
}
