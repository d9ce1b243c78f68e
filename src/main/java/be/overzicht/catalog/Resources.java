package be.overzicht.catalog;

import be.overzicht.rdf.Uris;

/**
 * The addresses of what a catalogue speaks of.
 *
 * @param uris the addresses under the base
 */
record Resources(Uris uris) {
  /** The dataset of everything. */
  static final String WHOLE = "overzicht";

  String catalog() {
    return uris.at("/catalog");
  }

  String dataset(String name) {
    return uris.id("dataset", name);
  }

  String service(String name) {
    return uris.id("dataservice", name);
  }

  String record(String name) {
    return uris.id("catalogusrecord", name);
  }

  String distribution(String release, String fileName) {
    return uris.version(uris.id("distributie", fileName), release);
  }

  String distribution(String fileName) {
    return uris.id("distributie", fileName);
  }

  String checksum(String sha256) {
    return uris.id("controlesom", sha256);
  }
}
