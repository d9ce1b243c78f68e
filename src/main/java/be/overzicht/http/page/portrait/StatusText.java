package be.overzicht.http.page.portrait;

import be.overzicht.html.section.Value;
import be.overzicht.html.view.ThingView.Badge;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;
import java.util.stream.Stream;

/** What is known of whether an initiative runs, and since when that is known: a status is as old as its source. */
record StatusText(Subject subject) {
  private static final String RUNNING = "/lopend";
  private static final String ENDED = "/beeindigd";
  private static final int DAY_LENGTH = "2017-03-02".length();

  /** The status as a badge. */
  Badge badge(String status) {
    String tone = status.endsWith(RUNNING) ? "good" : status.endsWith(ENDED) ? "past" : "open";
    String date = subject.date(subject.term("statusdatum"));
    String label = reading().label(status);
    String key = date.isEmpty() || tone.equals("open") ? "plain" : isOfDay() ? "on" : "in";
    return new Badge(reading().t("status." + key, label, date), tone);
  }

  /** The status with its source and date. */
  List<Value> cell() {
    return Subject.noting(subject.cell(Vocab.STATUS), value -> value.noting(by()));
  }

  /** The same as a sentence. */
  String sentence() {
    return isRunning() || isEnded()
        ? subject.cell(Vocab.STATUS).stream().findFirst().map(status -> status.link().text() + " ").orElse("") + by()
        : reading().t("status.open", by());
  }

  private String by() {
    String date = subject.date(subject.term("statusdatum"));
    String source = Stream.of(subject.term("statusbron"), Vocab.DCT_SOURCE)
        .flatMap(property -> subject.things(property).stream()).findFirst().map(reading()::label).orElse("");
    return date.isEmpty() ? reading().t("status.by", source) : reading().t("status.by-on", source, date);
  }

  /** Whether it runs according to its source. */
  boolean isRunning() {
    return subject.things(Vocab.STATUS).stream().anyMatch(status -> status.endsWith(RUNNING));
  }

  /** Whether its source says that it ended. */
  boolean isEnded() {
    return subject.things(Vocab.STATUS).stream().anyMatch(status -> status.endsWith(ENDED));
  }

  /** Whether the date is as precise as a day. */
  private boolean isOfDay() {
    return reading().facts().value(subject.iri(), subject.term("statusdatum"))
        .filter(date -> date.length() == DAY_LENGTH).isPresent();
  }

  private Reading reading() {
    return subject.reading();
  }
}
