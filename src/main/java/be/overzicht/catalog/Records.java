package be.overzicht.catalog;

import be.overzicht.release.Release;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;

/** Describes the catalogue records, by which portals recognise and route what they harvest. */
final class Records {
  private final Model model;
  private final Resources resources;
  private final Description catalog;

  Records(Model model, Resources resources, Description catalog) {
    this.model = model;
    this.resources = resources;
    this.catalog = catalog;
  }

  /** The record of one dataset or service. */
  void add(String name, String topic, Release first, Release current) {
    String resource = resources.record(name);
    new Description(model, resource)
        .type(DCAT.CATALOG_RECORD)
        .identified()
        .link(FOAF.PRIMARY_TOPIC, topic)
        .instant(DCTERMS.ISSUED, first.instant())
        .instant(DCTERMS.MODIFIED, current.instant())
        .value(DCTERMS.CONFORMS_TO, Terms.PROFILE)
        .value(Terms.ADMS_STATUS, Terms.COMPLETED);
    new Description(model, Terms.PROFILE.stringValue()).type(DCTERMS.STANDARD);
    catalog.link(DCAT.HAS_RECORD, resource);
  }
}
