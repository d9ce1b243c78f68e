package be.overzicht.corruption;

import java.util.List;
import java.util.Random;

/** A fault that people make in one place of a table; each breaks a rule that is declared. */
enum Spoiling implements Change {
  UNKNOWN_KEY("participations.initiative", "participations.authority", "eligibility.authority", "amounts.initiative",
      "events.initiative", "entries.trajectory", "identifiers.authority", "initiatives.part_of", "steps.next",
      "initiatives.source", "authorities.linked_authority") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, column.equals("authority") || column.startsWith("linked") ? "0000000097" : "bestaat-niet");
    }
  },
  IMPOSSIBLE_DATE("initiatives.start", "initiatives.end", "participations.date", "events.date", "sources.date",
      "milestones.date", "authorities.valid_to", "entries.date") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, one(List.of("2022-13-01", "2021-02-29", "31/12/2022", "2022-4-1", "20220401"), random));
    }
  },
  WRONG_NUMBER_FORMAT("eligibility.max_amount", "eligibility.population", "amounts.value", "observations.count",
      "working-areas.latitude", "entries.number", "trajectories.days") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, one(List.of("1.234,5", "twaalf", "12 000", "€ 5", "-3"), random));
    }
  },
  EMPTY_REQUIRED_CELL("authorities.name", "authorities.nis", "authorities.status", "initiatives.kind",
      "initiatives.themes", "participations.role", "participations.basis", "sources.title", "eligibility.max_amount",
      "mergers.date", "organisations.name_nl") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, "");
    }
  },
  LABEL_OF_ANOTHER("authorities.name", "entries.label_in_source", "authorities.province") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, table.get(other(table, row, column, random), column));
    }
  },
  SWAPPED_CELLS("participations.authority", "eligibility.authority", "identifiers.value", "authorities.nis",
      "authorities.working_area", "entries.authorities", "authorities.ovo", "mergers.resulting") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      int other = other(table, row, column, random);
      String value = table.get(row, column);
      table.set(row, column, table.get(other, column));
      table.set(other, column, value);
    }
  },
  TRUNCATED_ROW("authorities.kbo", "initiatives.id", "participations.id", "sources.id", "eligibility.id") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.cut(row, 2);
    }
  },
  DUPLICATE_ROW("authorities.kbo", "initiatives.id", "participations.id", "sources.id", "mergers.id") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.repeat(row);
    }
  },
  WRONG_CHECK_DIGIT("authorities.kbo", "identifiers.value") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      String number = table.get(row, column);
      int last = number.length() - 1;
      table.set(row, column, number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10);
    }
  },
  UNKNOWN_CONCEPT("initiatives.kind", "initiatives.status", "initiatives.themes", "initiatives.target_groups",
      "participations.role", "participations.basis", "amounts.kind", "sources.kind", "organisations.kind",
      "observations.unit", "authorities.classification") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, "geen-begrip");
    }
  };

  private final List<String> places;

  Spoiling(String... places) {
    this.places = List.of(places);
  }

  /** Where it can strike: table and column. */
  List<String> places() {
    return places;
  }

  /** A row whose cell in this column has another value. */
  static int other(SpoiledTable table, int row, String column, Random random) {
    List<Integer> others = table.filled(column).stream()
        .filter(other -> !table.get(other, column).equals(table.get(row, column)))
        .toList();
    return one(others, random);
  }

  static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
