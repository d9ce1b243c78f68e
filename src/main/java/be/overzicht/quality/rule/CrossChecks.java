package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.authority.AreasInProvinces;
import be.overzicht.quality.rule.authority.KboCheckDigits;
import be.overzicht.quality.rule.authority.LinkedAuthorities;
import be.overzicht.quality.rule.authority.MergedAuthorities;
import be.overzicht.quality.rule.authority.NamesAndAreas;
import be.overzicht.quality.rule.authority.NisAndProvince;
import be.overzicht.quality.rule.authority.NumbersInTwoTables;
import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.util.List;

/** All rules of this package. */
public final class CrossChecks {
  private static final List<CrossCheck> ALL = List.of(
      new KboCheckDigits(),
      new NisAndProvince(),
      new NamesAndAreas(),
      new AreasInProvinces(),
      new LinkedAuthorities(),
      new NumbersInTwoTables(),
      new MergedAuthorities(),
      new KeysAndColumns(),
      new RealDates(),
      new DatesInOrder(),
      new StatusAndPeriods(),
      new Translations(),
      new Orphans());

  private CrossChecks() {}

  /** What breaks them. */
  public static List<Finding> findings(Facts facts, Uris uris) {
    Records records = new Records(facts, uris);
    return ALL.stream().flatMap(rule -> rule.findings(records)).toList();
  }
}
