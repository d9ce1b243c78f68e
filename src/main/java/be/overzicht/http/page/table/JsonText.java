package be.overzicht.http.page.table;

import be.overzicht.http.page.model.Json;
import java.util.Map;
import java.util.Optional;

/** Writes a page of a table as JSON: what goes with it, and its rows as flat objects. */
public final class JsonText {
  private JsonText() {}

  /**
   * Where a page stands among the others.
   *
   * @param total how many rows there are on all pages
   * @param number its number, from 1
   * @param next the address of the next page, if there is one
   */
  public record Place(int total, int number, Optional<String> next) {}

  /** The page. */
  public static String write(DataTable page, Place place) {
    Map<String, Object> members = FlatRows.about(page);
    members.put("total", place.total());
    members.put("page", place.number());
    place.next().ifPresent(address -> members.put("next", address));
    members.put("items", page.rows().stream().map(row -> FlatRows.of(page, row)).toList());
    return Json.write(members) + "\n";
  }
}
