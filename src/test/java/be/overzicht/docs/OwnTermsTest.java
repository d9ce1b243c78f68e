package be.overzicht.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The page on own terms names every one of them, with what the vocabulary says of it. */
class OwnTermsTest {
  private static final String BASE = "http://overzicht.test/";
  private static final String NAMESPACE = BASE + "ns/digitalisering#";
  private static final Pattern ROW = Pattern.compile("\\| `dig:(\\w+)` \\| (kept|aligned|deprecated) \\| .+ \\|");
  private static final Pattern DATE = Pattern.compile("(edtf|vroegste|laatste)(?!Van$).+");
  private static final Set<String> SHORT_CUTS = Set.of("nisCode", "provincie");
  private static final Set<Property> ALIGNMENTS = Set.of(RDFS.subClassOf, RDFS.subPropertyOf, OWL.inverseOf,
      SKOS.closeMatch, SKOS.relatedMatch, SKOS.broadMatch);

  @Test
  void every_own_term_is_kept_aligned_or_deprecated_as_the_vocabulary_says() throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<String> lines = Files.lines(Path.of("docs", "own-terms.md"))) {
      lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> written.put(row.group(1), row.group(2)));
    }
    assertEquals(stated(), written);
  }

  private static Map<String, String> stated() {
    Model model = ModelFactory.createDefaultModel();
    Stream.of("digitalisering", "alignments").forEach(name ->
        RDFParser.source("ontology/" + name + ".ttl").base(BASE).lang(Lang.TURTLE).parse(model));
    Map<String, String> terms = new TreeMap<>();
    model.listSubjectsWithProperty(RDFS.isDefinedBy).forEach(term -> {
      String name = term.getURI().substring(NAMESPACE.length());
      if (!DATE.matcher(name).matches()) {
        terms.put(name, state(name, term));
      }
    });
    return terms;
  }

  private static String state(String name, Resource term) {
    if (term.hasLiteral(OWL2.deprecated, true) && term.hasProperty(DCTerms.isReplacedBy)) {
      return "deprecated";
    }
    return !SHORT_CUTS.contains(name) && ALIGNMENTS.stream().anyMatch(term::hasProperty) ? "aligned" : "kept";
  }
}
