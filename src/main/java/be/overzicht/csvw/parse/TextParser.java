package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Family;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parses texts, bytes and durations: kept as they are, if they suit the datatype and the regular expression. */
final class TextParser implements CellParser {
  private static final String NAME_START = "[\\p{L}_]";
  private static final String NAME_REST = "[\\p{L}\\p{N}\\p{M}._·-]*";
  private static final Map<BaseType, Predicate<String>> FORMS = forms();

  private final BaseType base;
  private final TextPattern pattern;
  private final Parsed.Invalid mismatch;

  TextParser(BaseType base, TextPattern pattern, Parsed.Invalid mismatch) {
    this.base = base;
    this.pattern = pattern;
    this.mismatch = mismatch;
  }

  @Override
  public Parsed parse(String text) {
    Predicate<String> form = FORMS.get(base);
    boolean formed = base.family() == Family.DURATION ? DurationText.isValid(text, base)
        : form == null || form.test(text);
    if (!formed) {
      return new Parsed.Invalid("is not a " + base.label(), "see XML Schema for its form, or use the datatype string");
    }
    if (pattern != null && !pattern.matches(text)) {
      return mismatch;
    }
    return new Parsed.Valid(text);
  }

  private static Map<BaseType, Predicate<String>> forms() {
    Map<BaseType, Predicate<String>> map = new EnumMap<>(BaseType.class);
    map.put(BaseType.LANGUAGE, whole("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"));
    map.put(BaseType.NMTOKEN, whole("[\\p{L}\\p{N}\\p{M}._:·-]+"));
    map.put(BaseType.NCNAME, whole(NAME_START + NAME_REST));
    map.put(BaseType.NAME, whole("[\\p{L}_:][\\p{L}\\p{N}\\p{M}._:·-]*"));
    map.put(BaseType.QNAME, whole("(" + NAME_START + NAME_REST + ":)?" + NAME_START + NAME_REST));
    map.put(BaseType.HEX_BINARY, whole("([0-9a-fA-F]{2})*"));
    map.put(BaseType.BASE64_BINARY,
        whole("((([A-Za-z0-9+/] ?){4})*(([A-Za-z0-9+/] ?){3}[A-Za-z0-9+/]|([A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?="
            + "|[A-Za-z0-9+/] ?[AQgw] ?= ?=))?"));
    return map;
  }

  private static Predicate<String> whole(String regex) {
    Pattern pattern = Pattern.compile(regex);
    return text -> pattern.matcher(text).matches();
  }
}
