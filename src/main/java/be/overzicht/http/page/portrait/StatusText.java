package be.overzicht.http.page.portrait;

import be.overzicht.html.section.Value;
import be.overzicht.html.view.ThingView.Badge;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;

/** What is known of whether an initiative runs, and since when that is known: a status is as old as its source. */
record StatusText(Subject subject) {
  private static final String RUNNING = "/lopend";
  private static final String ENDED = "/beeindigd";

  /** The status as a badge. */
  Badge badge(String status) {
    String tone = status.endsWith(RUNNING) ? "good" : status.endsWith(ENDED) ? "past" : "open";
    String date = subject.date(subject.term("statusdatum"));
    String label = reading().label(status);
    return new Badge(date.isEmpty() || tone.equals("open") ? reading().t("status.plain", label)
        : reading().t("status.on", label, date), tone);
  }

  /** The status with its source and date. */
  List<Value> cell() {
    String date = subject.date(subject.term("statusdatum"));
    String source = subject.things(Vocab.DCT_SOURCE).stream().findFirst().map(reading()::label).orElse("");
    String note = date.isEmpty() ? reading().t("status.by", source) : reading().t("status.by-on", source, date);
    return Subject.noting(subject.cell(Vocab.STATUS), value -> value.noting(note));
  }

  /** Whether it runs according to its source. */
  boolean isRunning() {
    return subject.things(Vocab.STATUS).stream().anyMatch(status -> status.endsWith(RUNNING));
  }

  /** Whether its source says that it ended. */
  boolean isEnded() {
    return subject.things(Vocab.STATUS).stream().anyMatch(status -> status.endsWith(ENDED));
  }

  private Reading reading() {
    return subject.reading();
  }
}
