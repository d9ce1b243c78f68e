package be.overzicht.http.page.model;

import be.overzicht.html.Link;
import be.overzicht.html.section.Value;
import be.overzicht.store.facts.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the values of the data as readers expect them: names for things, words for dates, own language first. */
public final class Values {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final Set<String> DATES = Set.of(XSD + "date", XSD + "gYearMonth", XSD + "gYear");
  private static final Set<String> NUMBERS = Set.of(XSD + "integer", XSD + "nonNegativeInteger", XSD + "int");

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}");

  private final Reading reading;

  /** Values for this reader. */
  public Values(Reading reading) {
    this.reading = reading;
  }

  /** All values of one property: those in the reader's language when there are any, each once, in order. */
  public List<Value> of(List<Term> terms) {
    boolean hasOwn = terms.stream().anyMatch(this::isOwnLanguage);
    return terms.stream()
        .filter(term -> !hasOwn || !(term instanceof Term.Literal literal) || literal.language().isEmpty()
            || isOwnLanguage(term))
        .map(this::of)
        .sorted(Comparator.comparing(value -> value.link().text(), reading.language().order()))
        .distinct()
        .toList();
  }

  /** One value. */
  public Value of(Term term) {
    if (term instanceof Term.Literal literal) {
      return literal(literal);
    }
    if (term instanceof Term.Composed) {
      return Value.text(term.text());
    }
    return isHelper(term.text()) ? Value.text(inside(term.text())) : Value.of(thing(term.text()));
  }

  /** Whether an IRI names a helper thing, which shows inside its owner. */
  public boolean isHelper(String iri) {
    return reading.edition().uris().isHelper(iri);
  }

  private Link thing(String iri) {
    return reading.link(iri);
  }

  private boolean isOwnLanguage(Term term) {
    return term instanceof Term.Literal literal && literal.language().equals(reading.language().tag());
  }

  private Value literal(Term.Literal literal) {
    String text = literal.text();
    String datatype = literal.datatype();
    if (datatype.equals(XSD + "anyURI")) {
      return Value.of(new Link(text, text));
    }
    String shown = Names.typeset(shown(text, datatype));
    boolean foreign = !literal.language().isEmpty() && !isOwnLanguage(literal);
    return new Value(Link.plain(shown), foreign ? literal.language() : null, "");
  }

  private String shown(String text, String datatype) {
    if (datatype.equals(XSD + "dateTime")) {
      return reading.words().date(text.substring(0, Math.min(10, text.length())));
    }
    if (datatype.equals(XSD + "boolean")) {
      return reading.words().find("value." + text).orElse(text);
    }
    if (NUMBERS.contains(datatype) && WHOLE.matcher(text).matches()) {
      return reading.words().number(Long.parseLong(text));
    }
    return DATES.contains(datatype) ? reading.words().date(text) : text;
  }

  /** What a helper thing says, in a line. */
  private String inside(String iri) {
    return switch (reading.edition().uris().concept(iri).orElse("")) {
      case "bedrag" -> Money.text(reading, iri);
      case "identificator" -> identifier(iri);
      default -> period(iri);
    };
  }

  private String identifier(String iri) {
    Stream<String> number = reading.facts().things(iri, Vocab.STRUCTURED_IDENTIFIER).stream()
        .flatMap(structured -> reading.facts().value(structured, Vocab.LOCAL_IDENTIFIER).stream());
    return Stream.concat(reading.facts().value(iri, Vocab.SKOS_NOTATION)
        .map(code -> reading.words().find("notation." + code.replace(' ', '-')).orElse(code)).stream(), number)
        .collect(Collectors.joining(" "));
  }

  private String period(String iri) {
    String name = reading.text(iri, reading.edition().uris().term("geldigeNaam")).orElse("");
    String from = reading.facts().value(iri, Vocab.START).map(reading.words()::date).orElse("");
    String until = reading.facts().value(iri, Vocab.END).map(reading.words()::date).orElse("");
    String span = from.isEmpty() ? reading.t("period.until", until)
        : until.isEmpty() ? reading.t("period.since", from) : from + " – " + until;
    return name.isEmpty() ? span : name + " (" + span + ")";
  }
}
