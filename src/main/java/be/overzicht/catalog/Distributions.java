package be.overzicht.catalog;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Describes the files of a release as distributions: each form, plain and compressed. Size and checksum are those of the
 * file at the download address, which never changes; the access address may lead to a newer one.
 */
final class Distributions {
  private static final String LATEST = "latest";
  private static final String GZIP = "application/gzip";

  private final Model model;
  private final Published published;
  private final Release release;

  Distributions(Model model, Published published, Release release) {
    this.model = model;
    this.published = published;
    this.release = release;
  }

  /** All distributions of a dataset: to be had where the latest release is, and downloaded from this release itself. */
  void addLatest(String name, Description dataset) {
    for (ReleaseFile file : release.manifest().downloads()) {
      FileKind.of(file).filter(kind -> kind.dataset(file).equals(name)).ifPresent(kind -> {
        for (Variant variant : variants(file)) {
          dataset.link(DCAT.HAS_DISTRIBUTION, addLatest(variant, kind));
        }
      });
    }
  }

  /** The master of one release as the distribution of that version. */
  void addMaster(Description version) {
    ReleaseFile master = release.download(Resources.WHOLE + ".nq").orElseThrow();
    String resource = published.resources().distribution(release.name().toString(), master.plainName());
    Variant variant = new Variant(master, master.plainName(), master.plainSize(), master.plainSha256());
    describe(resource, variant, FileKind.NQUADS, release.name().toString());
    version.link(DCAT.HAS_DISTRIBUTION, resource);
  }

  /** A file as it can be fetched under one name. */
  private record Variant(ReleaseFile file, String name, long size, String sha256) {
    boolean isCompressed() {
      return name.endsWith(".gz");
    }
  }

  private static List<Variant> variants(ReleaseFile file) {
    List<Variant> variants = new ArrayList<>();
    variants.add(new Variant(file, file.plainName(), file.plainSize(), file.plainSha256()));
    if (file.isCompressed()) {
      variants.add(new Variant(file, file.fileName(), file.size(), file.sha256()));
    }
    return variants;
  }

  private String addLatest(Variant variant, FileKind kind) {
    String resource = published.resources().distribution(variant.name());
    describe(resource, variant, kind, LATEST);
    return resource;
  }

  private void describe(String resource, Variant variant, FileKind kind, String folder) {
    Uris uris = published.resources().uris();
    String packed = variant.isCompressed() ? " (gzip)" : "";
    IRI mediaType = mediaType(variant.file().mediaType());
    IRI fileType = Terms.fileType(kind.fileType());
    new Description(model, fileType.stringValue()).type(DCTERMS.MEDIA_TYPE_OR_EXTENT, SKOS.CONCEPT)
        .text(SKOS.PREF_LABEL, kind.label(), kind.label());
    Description distribution = new Description(model, resource)
        .type(DCAT.DISTRIBUTION)
        .identified()
        .text(DCTERMS.TITLE, variant.name() + ": " + kind.label() + packed, variant.name() + ": " + kind.label() + packed)
        .text(DCTERMS.DESCRIPTION, "Alle gegevens in de vorm " + kind.label() + packed + ".",
            "All the data as " + kind.label() + packed + ".")
        .link(DCAT.ACCESS_URL, uris.dump(folder, variant.name()))
        .link(DCAT.DOWNLOAD_URL, uris.dump(release.name().toString(), variant.name()))
        .value(DCAT.MEDIA_TYPE, mediaType)
        .value(DCTERMS.FORMAT, fileType)
        .number(DCAT.BYTE_SIZE, variant.size(), XSD.NON_NEGATIVE_INTEGER)
        .value(Terms.AVAILABILITY, Terms.STABLE)
        .instant(DCTERMS.ISSUED, release.instant())
        .instant(DCTERMS.MODIFIED, release.instant())
        .link(Terms.CHECKSUM, checksum(variant));
    published.license(distribution);
    if (variant.isCompressed()) {
      distribution.value(Terms.COMPRESS_FORMAT, mediaType(GZIP));
    }
  }

  private String checksum(Variant variant) {
    String resource = published.resources().checksum(variant.sha256());
    new Description(model, Terms.SHA256.stringValue()).type(Terms.ALGORITHM_CLASS);
    new Description(model, resource).type(Terms.CHECKSUM_CLASS)
        .value(Terms.ALGORITHM, Terms.SHA256)
        .value(Terms.CHECKSUM_VALUE, Values.literal(variant.sha256(), XSD.HEXBINARY));
    return resource;
  }

  private IRI mediaType(String name) {
    IRI mediaType = Terms.mediaType(name);
    new Description(model, mediaType.stringValue()).type(DCTERMS.MEDIA_TYPE).text(RDFS.LABEL, name);
    return mediaType;
  }
}
