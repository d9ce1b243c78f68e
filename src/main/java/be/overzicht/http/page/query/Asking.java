package be.overzicht.http.page.query;

import be.overzicht.http.page.model.Lookup;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.query.AskedQuestion.Chosen;
import be.overzicht.http.page.query.Question.Parameter;
import be.overzicht.release.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an address of a saved query: which question, and about what. */
public final class Asking {
  private static final Set<String> OF_EVERY_PAGE = Set.of("lang", "page", "format", "output");

  private final Reading reading;
  private final List<Question> questions;

  /** Reads the reader's address. */
  public Asking(Reading reading, Release release) {
    this.reading = reading;
    this.questions = Question.of(reading.edition(), release);
  }

  /** What came of reading an address. */
  public sealed interface Outcome {
    /** It is a question. */
    record Asked(AskedQuestion question) implements Outcome {}

    /** There is no such question. */
    record Unknown() implements Outcome {}

    /** There is, but it cannot be asked so; with what is wrong and what to do. */
    record Wrong(String detail) implements Outcome {}
  }

  /** All questions, in order. */
  public List<Question> questions() {
    return questions;
  }

  /** The titles of all questions by their names, in the reader's language. */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    questions.forEach(question -> titles.put(question.id(), question.text("title", reading)));
    return titles;
  }

  /** The question of this name, with the parameters of the address. */
  public Outcome read(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst()
        .map(this::read).orElseGet(Outcome.Unknown::new);
  }

  private Outcome read(Question question) {
    Optional<Parameter> parameter = question.parameter(reading.edition().uris());
    Optional<String> stray = reading.address().query().keySet().stream()
        .filter(name -> !OF_EVERY_PAGE.contains(name) && parameter.filter(own -> own.name().equals(name)).isEmpty())
        .findFirst();
    if (stray.isPresent()) {
      return new Outcome.Wrong(reading.t("question.stray", stray.get(),
          parameter.map(Parameter::name).orElse("lang")));
    }
    return parameter.map(own -> about(question, own))
        .orElseGet(() -> new Outcome.Asked(new AskedQuestion(question, Optional.empty(), question.query())));
  }

  private Outcome about(Question question, Parameter parameter) {
    String wanted = reading.address().first(parameter.name()).strip();
    Lookup lookup = new Lookup(reading);
    Optional<String> thing = wanted.isEmpty() ? Optional.of(parameter.standard())
        : lookup.named(wanted, parameter.concept());
    return thing.<Outcome>map(iri -> new Outcome.Asked(new AskedQuestion(question,
            Optional.of(new Chosen(parameter, iri)), question.about(parameter, iri))))
        .orElseGet(() -> new Outcome.Wrong(lookup.nearest(wanted, parameter.concept())
            .map(near -> reading.t("question.near", parameter.name(), wanted, reading.label(near)))
            .orElseGet(() -> reading.t("question.unknown", parameter.name(), wanted))));
  }
}
