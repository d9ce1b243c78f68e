package be.overzicht.catalog;

import be.overzicht.release.Release;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What can be counted in a release, in one pass over its sorted triples.
 *
 * @param subjects the number of different subjects
 * @param classes the number of things of each class
 * @param properties the number of statements with each property
 * @param links the number of links with each linking property
 */
record VoidStatistics(
    long subjects, SortedMap<String, Long> classes, SortedMap<String, Long> properties, SortedMap<String, Long> links) {
  private static final Set<String> LINKING = Set.of(OWL.SAMEAS.stringValue(), SKOS.EXACT_MATCH.stringValue(),
      SKOS.CLOSE_MATCH.stringValue(), RDFS.SEEALSO.stringValue());

  /** Counts. */
  static VoidStatistics of(Release release) throws IOException {
    Counter counter = new Counter("<" + release.uris().root());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(release.triples(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counter.count(line);
      }
    }
    return new VoidStatistics(counter.subjects, counter.classes, counter.properties, counter.links);
  }

  /** Counts line by line; equal subjects follow each other. */
  private static final class Counter {
    private final String own;
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedMap<String, Long> links = new TreeMap<>();
    private long subjects;
    private String subject = "";

    private Counter(String own) {
      this.own = own;
    }

    private void count(String line) {
      int first = line.indexOf(' ');
      int second = line.indexOf(' ', first + 1);
      if (!line.startsWith(subject) || subject.length() != first) {
        subject = line.substring(0, first);
        subjects++;
      }
      String property = line.substring(first + 2, second - 1);
      add(properties, property);
      if (property.equals(RDF.TYPE.stringValue())) {
        add(classes, line.substring(second + 2, line.lastIndexOf('>')));
      } else if (LINKING.contains(property) && line.startsWith("<", second + 1) && !line.startsWith(own, second + 1)) {
        add(links, property);
      }
    }

    private static void add(Map<String, Long> counts, String key) {
      counts.merge(key, 1L, Long::sum);
    }
  }
}
