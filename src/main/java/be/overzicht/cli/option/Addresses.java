package be.overzicht.cli.option;

import be.overzicht.sparql.AddressRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an address, or a range of them. */
final class Addresses implements ITypeConverter<AddressRange> {
  @Override
  public AddressRange convert(String text) {
    return AddressRange.find(text).orElseThrow(() -> new TypeConversionException(
        "\"" + text + "\" is no address; give one such as 10.0.0.5, or a range such as 10.0.0.0/8 or 2001:db8::/32"));
  }
}
