package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The list of saved queries as data, and the service that the catalogue says they are. */
class QuestionsTest {
  private static final Model LIST = model("/query.ttl");

  @Test
  void every_question_of_the_ontology_is_an_executable_with_a_query_that_others_can_read() throws IOException {
    Set<String> expected;
    try (Stream<Path> files = Files.list(Path.of("ontology/questions"))) {
      expected = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq"))
          .map(name -> Site.running().base() + "/query/" + name.replace(".rq", "")).collect(Collectors.toSet());
    }
    Set<IRI> found = LIST.filter(null, RDF.TYPE, SHACL.SPARQL_SELECT_EXECUTABLE).subjects().stream()
        .map(IRI.class::cast).collect(Collectors.toSet());
    assertEquals(expected, found.stream().map(IRI::stringValue).collect(Collectors.toSet()));
    for (IRI question : found) {
      assertTrue(LIST.contains(question, RDF.TYPE, SHACL.SPARQL_EXECUTABLE));
      assertEquals(2, LIST.filter(question, RDFS.LABEL, null).size(), question::stringValue);
      String query = Models.objectString(LIST.filter(question, SHACL.SELECT, null)).orElseThrow();
      assertTrue(QueryFactory.create(query).isSelectType(), query);
    }
  }

  @Test
  void the_prefixes_are_those_that_the_queries_declare_and_none_has_two_meanings() {
    Map<String, String> declared = new TreeMap<>();
    for (Statement declaration : LIST.filter(null, SHACL.DECLARE, null)) {
      IRI node = (IRI) declaration.getObject();
      declared.put(Models.objectString(LIST.filter(node, SHACL.PREFIX_PROP, null)).orElseThrow(),
          Models.objectString(LIST.filter(node, SHACL.NAMESPACE_PROP, null)).orElseThrow());
    }
    for (Statement select : LIST.filter(null, SHACL.SELECT, null)) {
      QueryFactory.create(select.getObject().stringValue()).getPrefixMapping().getNsPrefixMap()
          .forEach((prefix, namespace) -> assertEquals(namespace, declared.get(prefix), select::toString));
    }
  }

  @Test
  void a_parameter_stands_with_the_thing_that_is_asked_about_without_it() {
    IRI mine = Values.iri(Site.running().base() + "/query/c04-participations-of-my-municipality");
    IRI parameter = Models.objectIRI(LIST.filter(mine, SHACL.PARAMETER, null)).orElseThrow();
    assertEquals("gemeente", Models.objectString(LIST.filter(parameter, SHACL.NAME, null)).orElseThrow());
    assertEquals(Site.running().base() + "/id/bestuurseenheid/1010783451",
        Models.objectString(LIST.filter(parameter, SHACL.DEFAULT_VALUE, null)).orElseThrow());
  }

  @Test
  void the_catalogue_has_one_service_for_all_of_them() {
    Model catalog = model("/catalog.ttl");
    List<String> services = catalog.filter(null, DCAT.ENDPOINT_URL, Values.iri(Site.running().base() + "/query"))
        .subjects().stream().map(Object::toString).toList();
    assertEquals(List.of(Site.running().base() + "/id/dataservice/vragen"), services);
    assertTrue(catalog.contains(Values.iri(services.get(0)), DCAT.ENDPOINT_DESCRIPTION,
        Values.iri(Site.running().base() + "/openapi.json")));
    assertEquals(200, Site.running().get("/doc/dataservice/vragen", "Accept", "text/turtle").statusCode());
  }

  @Test
  void a_browser_gets_the_list_beside_the_editor() {
    String page = new String(Site.running().get("/query", "Accept", "text/html").body(), StandardCharsets.UTF_8);
    assertTrue(page.contains("a01-how-many-entries"));
    assertEquals(404, Site.running().get("/query.pdf").statusCode());
  }

  private static Model model(String path) {
    try {
      return Rio.parse(new ByteArrayInputStream(Site.running().get(path).body()), "", RDFFormat.TURTLE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
