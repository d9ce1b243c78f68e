package be.overzicht.http.page.offer;

import be.overzicht.html.Language;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The title of the page of a thing: its name, and what tells it from others of that name where there are any. */
public final class PageTitle {
  private final Map<Language, Map<String, Integer>> ofAll = new ConcurrentHashMap<>();

  private PageTitle() {}

  /** The title of one page. */
  public static String of(Reading reading, String iri) {
    Edition edition = reading.edition();
    String name = reading.label(iri);
    String concept = edition.uris().concept(iri).orElse("");
    Map<String, Integer> names = edition.part(PageTitle.class, any -> new PageTitle()).names(reading);
    if (names.getOrDefault(name, 0) < 2 || concept.isEmpty()) {
      return name;
    }
    String kind = reading.one(concept);
    return names.getOrDefault(concept + "/" + name, 0) < 2 ? reading.t("title.of-kind", name, kind)
        : reading.t("title.of-kind.numbered", name, kind, edition.uris().reference(iri)
            .map(reference -> reference.substring(reference.indexOf('/') + 1)).orElse(""));
  }

  /** How many things bear a name, and how many of a kind. */
  private Map<String, Integer> names(Reading reading) {
    return ofAll.computeIfAbsent(reading.language(), language -> count(reading));
  }

  private static Map<String, Integer> count(Reading reading) {
    Map<String, Integer> names = new HashMap<>();
    for (String concept : reading.edition().concepts()) {
      List<String> things = reading.edition().things(concept);
      things.forEach(iri -> {
        String name = reading.label(iri);
        names.merge(name, 1, Integer::sum);
        names.merge(concept + "/" + name, 1, Integer::sum);
      });
    }
    return names;
  }
}
