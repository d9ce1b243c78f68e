package be.overzicht.http.page.table;

import java.util.List;

/**
 * A table to take away.
 *
 * @param about what it is a table of, and where it is from
 * @param columns its columns, beside the address and the name of each row
 * @param rows its rows
 */
public record DataTable(About about, List<Column> columns, List<Row> rows) {

  /**
   * What goes with a table wherever it is taken.
   *
   * @param title its name
   * @param address where it is
   * @param release the name of the release
   * @param date the day of the release, as YYYY-MM-DD
   * @param license the address of the licence
   * @param notes what has to be known to read it rightly
   * @param credits what the sources of its outlines ask to be said
   */
  public record About(String title, String address, String release, String date, String license, List<String> notes,
      List<String> credits) {}
}
