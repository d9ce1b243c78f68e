package be.overzicht.http.page.portrait;

import be.overzicht.html.view.Section;
import be.overzicht.html.view.Table;
import be.overzicht.html.view.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What an authority could use: initiatives for its kind that run according to their source, and those unknown apart. */
record UsableInitiatives(Subject subject) {
  private static final int MOST = 60;

  /** A table of those that run, and one of those whose status is unknown. */
  List<Section> tables() {
    List<Section> tables = new ArrayList<>();
    add(tables, "could-use", status -> status.isRunning());
    add(tables, "may-use", status -> !status.isRunning() && !status.isEnded());
    return tables;
  }

  private void add(List<Section> tables, String id, Predicate<StatusText> wanted) {
    Reading reading = subject.reading();
    List<List<List<Value>>> rows = meant().stream().filter(initiative -> wanted.test(new StatusText(initiative)))
        .limit(MOST)
        .map(initiative -> List.of(initiative.self(), initiative.cell(initiative.term("steunsoort")),
            initiative.cell(initiative.term("aanbieder")), new StatusText(initiative).cell()))
        .toList();
    if (!rows.isEmpty()) {
      tables.add(new Table(id, reading.t("authority." + id), reading.t("authority." + id + ".intro"),
          List.of(reading.one("initiatief"), reading.t("facet.support"), reading.t("facet.provider"),
              reading.t("facet.status")), rows, null));
    }
  }

  /** The initiatives whose target group holds this kind of authority. */
  private List<Subject> meant() {
    String kind = subject.things(Vocab.DCT_TYPE).stream().findFirst().orElse("");
    String group = subject.reading().edition().uris()
        .id("concept", "doelgroep/" + kind.substring(kind.lastIndexOf('/') + 1));
    return subject.other(group).pointing(subject.term("doelgroep")).stream().map(subject::other).toList();
  }
}
