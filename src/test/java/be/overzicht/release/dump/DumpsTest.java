package be.overzicht.release.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.build.Releases;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DumpsTest {
  @TempDir
  Path folder;
  private Release release;

  @BeforeEach
  void publish() throws IOException {
    release = new Releases(folder).publish("2026-01-01",
        "things: id:ding/a <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> p:Ding",
        "things: id:ding/a p:name \"A\"@nl", "things: id:ding/a p:name \"A\"@nl-BE", "things: id:ding/a p:name \"A\"",
        "other: id:ding/a p:name \"A\"", "other: id:ding/a p:next id:ding/b",
        "other: id:ding/b p:text \"tab\\tquote\\\" back\\\\slash\\nline é 😀 <b>&amp;\"",
        "other: id:ding/b p:on \"2026-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>");
  }

  @ParameterizedTest
  @EnumSource(value = RdfFormat.class, names = {"TURTLE", "RDFXML", "JSONLD", "NTRIPLES"})
  void forms_without_graphs_are_the_union_without_duplicates(RdfFormat format) throws IOException {
    Model expected = withoutGraphs(read("overzicht", RdfFormat.NQUADS));
    assertEquals(7, expected.size());
    assertEquals(true, Models.isomorphic(expected, read("overzicht", format)));
  }

  @ParameterizedTest
  @EnumSource(value = RdfFormat.class, names = {"TRIG", "NQUADS"})
  void forms_with_graphs_hold_every_quad(RdfFormat format) throws IOException {
    Model whole = read("overzicht", format);
    assertEquals(8, whole.size());
    assertEquals(Set.of(Releases.URIS.graph("things"), Releases.URIS.graph("other")),
        whole.contexts().stream().map(Object::toString).collect(Collectors.toSet()));
    assertEquals(read("other", format), whole.filter(null, null, null,
        org.eclipse.rdf4j.model.util.Values.iri(Releases.URIS.graph("other"))));
  }

  @ParameterizedTest
  @EnumSource(value = RdfFormat.class, names = {"TURTLE", "RDFXML", "JSONLD", "NTRIPLES"})
  void a_table_has_every_form_too(RdfFormat format) throws IOException {
    assertEquals(true, Models.isomorphic(withoutGraphs(read("things", RdfFormat.TRIG)), read("things", format)));
  }

  @Test
  void the_manifest_counts_quads_triples_and_graphs() {
    assertEquals(8, release.manifest().quads());
    assertEquals(7, release.manifest().triples());
    assertEquals("[GraphSize[name=other, triples=4, subjects=2], GraphSize[name=things, triples=4, subjects=1]]",
        release.manifest().graphs().toString());
  }

  private Model read(String name, RdfFormat format) throws IOException {
    try (InputStream in = release.open(DumpNames.path(name, format))) {
      return Rio.parse(in, "", format.rio());
    }
  }

  private static Model withoutGraphs(Model quads) {
    return quads.stream().map(DumpsTest::withoutGraph)
        .collect(Collectors.toCollection(org.eclipse.rdf4j.model.impl.LinkedHashModel::new));
  }

  private static Statement withoutGraph(Statement quad) {
    return Statements.statement(quad.getSubject(), quad.getPredicate(), quad.getObject(), null);
  }
}
