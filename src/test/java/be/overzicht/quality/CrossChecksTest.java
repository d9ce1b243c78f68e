package be.overzicht.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.quality.rule.CrossChecks;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import be.overzicht.store.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that shapes cannot say, each broken by one change of the conforming examples. */
class CrossChecksTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final String PREFIXES = """
      PREFIX : <id/bestuurseenheid/>
      PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#>
      PREFIX adms: <http://www.w3.org/ns/adms#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX dig: <ns/digitalisering#>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      PREFIX generiek: <https://data.vlaanderen.be/ns/generiek#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xkos: <http://rdf-vocabulary.ddialliance.org/xkos#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  @Test
  void conforming_examples_break_no_rule() {
    assertEquals(List.of(), findings("INSERT DATA { }"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "NisAndProvince | DELETE { ?a dig:provincie ?p } INSERT { ?a dig:provincie <id/concept/provincie/Antwerpen> }"
          + " WHERE { ?a dig:provincie ?p }",
      "NamesAndAreas | DELETE { ?a rdfs:label ?n } INSERT { ?a rdfs:label 'Gent'@nl }"
          + " WHERE { ?a a prov:Location ; rdfs:label ?n }",
      "NamesAndAreas | DELETE { ?a dct:identifier ?n } INSERT { ?a dct:identifier '44021' }"
          + " WHERE { ?a a prov:Location ; dct:identifier ?n }",
      "AreasInProvinces | INSERT DATA { <id/bestuurseenheid/0207725696> dct:type <id/concept/bestuurstype/provincie> ;"
          + " dig:provincie <id/concept/provincie/West-Vlaanderen> ; besluit:werkingsgebied <http://other.test/area> }",
      "LinkedAuthorities | DELETE WHERE { :0216771046 org:linkedTo ?o }",
      "LinkedAuthorities | INSERT DATA { :0216771145 dig:heeftStadstitel true }",
      "NumbersInTwoTables | DELETE WHERE { <id/identificator/0216771046-kbo> skos:notation ?n }",
      "MergedAuthorities | INSERT DATA { :0216771046 schema:dissolutionDate '2024'^^xsd:gYear }",
      "MergedAuthorities | INSERT DATA { :0216771046 prov:wasDerivedFrom :0216771145 }",
      "KeysAndColumns | DELETE { ?a dig:rechthebbende ?b } INSERT { ?a dig:rechthebbende :0216771145 }"
          + " WHERE { ?a dig:rechthebbende ?b }",
      "KeysAndColumns | DELETE { ?e dct:date ?d } INSERT { ?e dct:date '2025-02-01'^^xsd:date }"
          + " WHERE { ?e a org:ChangeEvent ; dct:date ?d }",
      "RealDates | DELETE { ?i dig:edtfEinde ?d } INSERT { ?i dig:edtfEinde '2021-02-29'^^edtf:EDTF }"
          + " WHERE { ?i a dig:Initiatief ; dig:edtfEinde ?d }",
      "DatesInOrder | INSERT DATA { <id/initiatief/voorbeeld> dig:vroegsteStart '2018-01-01'^^xsd:date ;"
          + " dig:laatsteEinde '2017-12-31'^^xsd:date }",
      "DatesInOrder | INSERT DATA { <id/betrokkenheid/voorbeeld-0216771046> dig:vroegsteEerstGezien '2025-02-01'^^xsd:date ;"
          + " dig:laatsteLaatstGezien '2025-01-31'^^xsd:date }",
      "StatusAndPeriods | DELETE { ?i adms:status ?s } INSERT { ?i adms:status <id/concept/status/beeindigd> ;"
          + " dig:laatsteStatus '2017-12-31'^^xsd:date ; dig:vroegsteEinde '2018-05-01'^^xsd:date }"
          + " WHERE { BIND (<id/initiatief/voorbeeld> AS ?i) ?i adms:status ?s }",
      "StatusAndPeriods | INSERT DATA { <id/initiatief/voorbeeld> dig:vroegsteStatus '2018-06-01'^^xsd:date ;"
          + " dig:laatsteEinde '2018-05-31'^^xsd:date }",
      "StatusAndPeriods | INSERT DATA { <id/initiatief/voorbeeld> dig:laatsteStatus '2015-12-31'^^xsd:date ;"
          + " dig:vroegsteStart '2016-01-01'^^xsd:date }",
      "StatusAndPeriods | DELETE WHERE { <id/initiatief/voorbeeld> dig:periodesoort ?k }",
      "StatusAndPeriods | INSERT DATA { <id/initiatief/geheel> dig:periodesoort <id/concept/fasesoort/looptijd> }",
      "StatusAndPeriods | DELETE { ?f dct:type ?k ; dig:edtfStart ?d } INSERT { ?f dct:type"
          + " <id/concept/fasesoort/looptijd> ; dig:edtfStart '2015'^^edtf:EDTF }"
          + " WHERE { ?f a dig:Fase ; dct:type ?k ; dig:edtfStart ?d }",
      "KeysAndColumns | DELETE { ?b dig:betrokkene ?o } INSERT { ?b dig:betrokkene :0216771145 }"
          + " WHERE { ?b dig:betrokkene ?o }",
      "Translations | DELETE DATA { <id/waarneming/voorbeeld> skos:prefLabel 'Intakes'@en }",
      "Translations | DELETE DATA { <id/waarneming/voorbeeld> skos:prefLabel 'Intakes'@en };"
          + " INSERT DATA { <id/waarneming/voorbeeld> skos:prefLabel '2 intakes'@en }",
      "Translations | INSERT DATA { <id/waarneming/tweede> skos:prefLabel 'Intakes'@nl, 'Other words'@en }",
      "Translations | INSERT DATA { <id/waarneming/tweede> skos:prefLabel 'Andere woorden'@nl, 'Intakes'@en }",
      "KeysAndColumns | DELETE { ?p dig:edtfStart ?d } INSERT { ?p dig:edtfStart '1978-01-01'^^edtf:EDTF }"
          + " WHERE { ?p a dig:Geldigheidsperiode ; dig:edtfStart ?d }",
      "Orphans | DELETE WHERE { ?thing dig:bedrag ?a . ?e dig:maximumbedrag ?a }"})
  void one_change_breaks_one_rule(String rule, String change) {
    assertEquals(Set.of(rule), findings(change).stream().map(Finding::rule).collect(Collectors.toSet()));
  }

  private static List<Finding> findings(String change) {
    Graph graph = OntologyFiles.conforming();
    UpdateExec.dataset(DatasetGraphFactory.wrap(graph))
        .update(UpdateFactory.create(PREFIXES + change, OntologyFiles.ROOT)).execute();
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
    try (Snapshot snapshot =
        Snapshot.read("test", Instant.EPOCH, URIS, new ByteArrayInputStream(triples.toByteArray()))) {
      return CrossChecks.findings(Facts.of(snapshot), URIS);
    }
  }
}
