package be.overzicht.catalog;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of catalogues that RDF4J has no constant for. */
final class Terms {
  static final IRI RESOURCE = Values.iri("http://www.w3.org/ns/dcat#Resource");
  static final IRI SERVICE = Values.iri("http://www.w3.org/ns/dcat#service");
  static final IRI VERSION = Values.iri("http://www.w3.org/ns/dcat#version");
  static final IRI PREVIOUS_VERSION = Values.iri("http://www.w3.org/ns/dcat#previousVersion");
  static final IRI HAS_VERSION = Values.iri("http://www.w3.org/ns/dcat#hasVersion");
  static final IRI IS_VERSION_OF = Values.iri("http://www.w3.org/ns/dcat#isVersionOf");
  static final IRI COMPRESS_FORMAT = Values.iri("http://www.w3.org/ns/dcat#compressFormat");
  static final IRI ADMS_STATUS = Values.iri("http://www.w3.org/ns/adms#status");
  static final IRI AVAILABILITY = Values.iri("http://data.europa.eu/r5r/availability");
  static final IRI STATUUT = Values.iri("https://data.vlaanderen.be/ns/metadata-dcat#statuut");
  static final IRI CHECKSUM = Values.iri("http://spdx.org/rdf/terms#checksum");
  static final IRI CHECKSUM_CLASS = Values.iri("http://spdx.org/rdf/terms#Checksum");
  static final IRI CHECKSUM_VALUE = Values.iri("http://spdx.org/rdf/terms#checksumValue");
  static final IRI ALGORITHM = Values.iri("http://spdx.org/rdf/terms#algorithm");
  static final IRI ALGORITHM_CLASS = Values.iri("http://spdx.org/rdf/terms#ChecksumAlgorithm");
  static final IRI SHA256 = Values.iri("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");

  static final IRI STABLE =
      Values.iri("http://publications.europa.eu/resource/authority/planned-availability/STABLE");
  static final IRI COMPLETED = Values.iri("http://purl.org/adms/status/Completed");
  static final IRI OPEN_DATA_SERVICE =
      Values.iri("https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/VLOPENDATASERVICE");
  static final IRI PROFILE = Values.iri("https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL");

  private Terms() {}

  /** The registered media type as a resource. */
  static IRI mediaType(String mediaType) {
    return Values.iri("http://www.iana.org/assignments/media-types/", mediaType);
  }

  /** A file type of the EU's list. */
  static IRI fileType(String code) {
    return Values.iri("http://publications.europa.eu/resource/authority/file-type/", code);
  }
}
