package be.overzicht.http;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.dump.DatasetSummary;
import be.overzicht.release.dump.Dumps;
import be.overzicht.release.dump.MasterDump;
import be.overzicht.release.history.Difference;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Publishes releases of a few statements, written as Turtle-like lines with {@code ~} for the base. */
public final class TinyReleases {
  /** Where their things are. */
  public static final String BASE = "http://overzicht.test";
  /** Two initiatives, an authority, an identifier, a concept and a class of the vocabulary. */
  public static final String FIRST = """
      <~/id/initiatief/lblod> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <~/ns/digitalisering#Initiatief> <~/id/graaf/initiatives> .
      <~/id/initiatief/lblod> <http://purl.org/dc/terms/title> "Lokale besluiten als gelinkte open data"@nl <~/id/graaf/initiatives> .
      <~/id/initiatief/lblod> <http://purl.org/dc/terms/title> "Local decisions <as> linked open data & more"@en <~/id/graaf/initiatives> .
      <~/id/initiatief/lblod> <http://www.w3.org/ns/adms#identifier> <~/id/identificator/1> <~/id/graaf/initiatives> .
      <~/id/identificator/1> <http://www.w3.org/2004/02/skos/core#notation> "één" <~/id/graaf/initiatives> .
      <~/id/initiatief/v1.ttl> <http://purl.org/dc/terms/title> "A name with an ending"@en <~/id/graaf/initiatives> .
      <~/id/bestuurseenheid/0216771046> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gemeente Knesselare"@nl <~/id/graaf/authorities> .
      <~/id/bestuurseenheid/0216771046> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://data.vlaanderen.be/ns/besluit#Bestuurseenheid> <~/id/graaf/authorities> .
      <~/id/concept/status/actief> <http://www.w3.org/2004/02/skos/core#prefLabel> "Actief"@nl <~/id/graaf/ontology> .
      <~/ns/digitalisering> <http://purl.org/dc/terms/title> "Digitalisering"@nl <~/id/graaf/ontology> .
      <~/ns/digitalisering#Initiatief> <http://www.w3.org/2000/01/rdf-schema#label> "Initiatief"@nl <~/id/graaf/ontology> .
      """;
  private static final Path PUBLISHER = Path.of("ontology", "catalog", "publisher.ttl");
  private static final String CONTEXT = """
      {"@context": {"dig": "%s/ns/digitalisering#"}}
      """;
  private static final String METADATA = """
      {"@context": "http://www.w3.org/ns/csvw", "url": "authorities.csv",
       "dc:title": [{"@value": "Besturen", "@language": "nl"}, {"@value": "Authorities", "@language": "en"}],
       "dc:description": [{"@value": "Alle besturen", "@language": "nl"}, {"@value": "All of them", "@language": "en"}],
       "tableSchema": {"columns": [{"name": "kbo", "titles": "kbo"}, {"name": "name", "titles": "name"}]}}
      """;
  private static final String SHAPES = """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      <ns/digitalisering/shapes#Initiatief> a sh:NodeShape ; sh:targetClass <ns/digitalisering#Initiatief> .
      """;

  private final Path folder;
  private final String table;
  private String addition = "";

  public TinyReleases(Path folder) {
    this(folder, "kbo,name\n0216771046,Knesselare\n");
  }

  /** Releases with this table among the downloads. */
  TinyReleases(Path folder, String table) {
    this.folder = folder;
    this.table = table;
  }

  /** Lets those to come say this, too, of who publishes; Turtle, in the prefixes of the file that we have. */
  void addToPublisher(String statements) {
    addition += statements;
  }

  /** Where they are. */
  public Path folder() {
    return folder;
  }

  /** Publishes these statements. */
  public Release publish(String statements) {
    ReleaseFolder releases = new ReleaseFolder(folder);
    Uris uris = new Uris(BASE);
    try (ReleasePublisher publisher = ReleasePublisher.open(releases);
        LineSorter sorter = new LineSorter(folder, 1 << 20)) {
      for (String line : statements.strip().replace("~", BASE).split("\n")) {
        sorter.add(line.getBytes(StandardCharsets.UTF_8));
      }
      Staging staging = publisher.stage();
      Optional<Release> before = releases.current();
      DatasetSummary summary = MasterDump.write(sorter.sorted(), staging, uris);
      Dumps.writeForms(summary, staging, uris);
      file(staging, "dumps/authorities.csv.gz", "text/csv", table);
      file(staging, "dumps/authorities.csv-metadata.json.gz", "application/csvm+json", METADATA);
      file(staging, Layout.SUMS, "text/plain", "0000  overzicht.nq\n");
      file(staging, "ontology/context.jsonld", "application/ld+json", CONTEXT.formatted(BASE));
      file(staging, "ontology/shapes/initiatives.ttl", "text/turtle", SHAPES);
      file(staging, "ontology/catalog/publisher.ttl", "text/turtle", Files.readString(PUBLISHER) + addition);
      ReleaseName name = publisher.nextName(Clock.systemUTC(), summary.datasetHash());
      var changes = Difference.write(name, staging, uris, before);
      return publisher.publish(staging, new Manifest(Layout.CURRENT, BASE, name, before.map(Release::name).orElse(null),
          summary.datasetHash(), summary.unionHash(), summary.quads(), summary.triples(), summary.graphs(), changes,
          staging.files()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void file(Staging staging, String path, String mediaType, String text) throws IOException {
    try (OutputStream out = staging.create(path, mediaType)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
