package be.overzicht.catalog;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;

/** Describes the datasets: the whole with its versions, and one for each of its graphs, which are mostly tables. */
final class Datasets {
  private static final String CSV = ".csv";

  private final Model model;
  private final Published published;
  private final List<Release> releases;
  private final Release current;
  private final Set<ReleaseName> versions;

  Datasets(Model model, Published published, List<Release> releases) {
    this.model = model;
    this.published = published;
    this.releases = releases;
    this.current = releases.get(releases.size() - 1);
    this.versions = releases.stream().filter(release -> !release.isPruned()).map(Release::name)
        .collect(Collectors.toSet());
  }

  /** The names of the parts: of each graph, and of each table, also of one without a row. */
  static Set<String> parts(Release release) {
    Set<String> parts = new TreeSet<>();
    release.manifest().graphs().forEach(graph -> parts.add(graph.name()));
    release.manifest().downloads().stream()
        .filter(file -> file.path().startsWith(Layout.DUMPS) && file.plainName().endsWith(CSV))
        .forEach(file -> parts.add(file.plainName().substring(0, file.plainName().length() - CSV.length())));
    return parts;
  }

  void addWhole() {
    Description whole = dataset(Resources.WHOLE);
    published.name(whole);
    for (Release release : releases) {
      if (versions.contains(release.name())) {
        whole.link(Terms.HAS_VERSION, addVersion(release));
      }
    }
    for (String part : parts(current)) {
      whole.link(DCTERMS.HAS_PART, published.resources().dataset(part));
    }
  }

  void addPart(String part) throws IOException {
    Description dataset = dataset(part).link(DCTERMS.IS_PART_OF, published.resources().dataset(Resources.WHOLE));
    PartTexts.add(current, part, dataset);
  }

  private Description dataset(String name) {
    Description dataset = describe(published.resources().dataset(name), releases.get(0), current)
        .text(Terms.VERSION, current.name().toString());
    new Distributions(model, published, current).addLatest(name, dataset);
    return dataset;
  }

  private String addVersion(Release release) {
    String whole = published.resources().dataset(Resources.WHOLE);
    String resource = published.resources().uris().version(whole, release.name().toString());
    Description version = describe(resource, release, release)
        .text(Terms.VERSION, release.name().toString())
        .link(Terms.IS_VERSION_OF, whole);
    published.name(version);
    release.manifest().before().filter(versions::contains).ifPresent(before -> version.link(
        Terms.PREVIOUS_VERSION, published.resources().uris().version(whole, before.toString())));
    new Distributions(model, published, release).addMaster(version);
    return resource;
  }

  private Description describe(String resource, Release first, Release last) {
    Description dataset = new Description(model, resource)
        .type(DCAT.DATASET, Terms.RESOURCE)
        .identified()
        .instant(DCTERMS.ISSUED, first.instant())
        .instant(DCTERMS.MODIFIED, last.instant())
        .link(DCAT.LANDING_PAGE, page("/dumps"));
    published.inherit(dataset);
    published.sign(dataset);
    return dataset;
  }

  private String page(String path) {
    String page = published.resources().uris().at(path);
    new Description(model, page).type(FOAF.DOCUMENT);
    return page;
  }
}
