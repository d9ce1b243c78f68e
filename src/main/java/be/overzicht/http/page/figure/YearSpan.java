package be.overzicht.http.page.figure;

/** Turns dates of any precision into years with decimals, for an axis. */
final class YearSpan {
  private static final double MONTHS = 12;
  private static final double DAYS = 366;

  private YearSpan() {}

  /** The beginning of a date: of its year, its month or its day. */
  static double start(String edtf) {
    double year = Integer.parseInt(edtf.substring(0, 4));
    double month = edtf.length() >= 7 ? (Integer.parseInt(edtf.substring(5, 7)) - 1) / MONTHS : 0;
    double day = edtf.length() >= 10 ? (Integer.parseInt(edtf.substring(8, 10)) - 1) / DAYS : 0;
    return year + month + day;
  }

  /** The end of a date: of its year, its month or its day. */
  static double end(String edtf) {
    double length = edtf.length() >= 10 ? 1 / DAYS : edtf.length() >= 7 ? 1 / MONTHS : 1;
    return start(edtf) + length;
  }

  /** Whether the text begins with a year. */
  static boolean isDate(String text) {
    return text.matches("\\d{4}(-\\d\\d){0,2}");
  }
}
