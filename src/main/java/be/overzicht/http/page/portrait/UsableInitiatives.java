package be.overzicht.http.page.portrait;

import be.overzicht.html.section.EntryList;
import be.overzicht.html.section.Section;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an authority could use: initiatives for its kind that run according to their source, and those unknown apart. */
record UsableInitiatives(Subject subject) {
  private static final int MOST = 60;

  /** A list of those that run, and one of those whose status is unknown. */
  List<Section> lists() {
    List<Section> lists = new ArrayList<>();
    add(lists, "could-use", StatusText::isRunning);
    add(lists, "may-use", status -> !status.isRunning() && !status.isEnded());
    return lists;
  }

  private void add(List<Section> lists, String id, Predicate<StatusText> wanted) {
    Reading reading = subject.reading();
    List<EntryList.Entry> entries = meant().stream().filter(initiative -> wanted.test(new StatusText(initiative)))
        .limit(MOST).map(this::entry).toList();
    if (!entries.isEmpty()) {
      lists.add(new EntryList(id, reading.t("authority." + id), reading.t("authority." + id + ".intro"), entries));
    }
  }

  private EntryList.Entry entry(Subject initiative) {
    List<String> details = Stream.of("steunsoort", "bedrag", "aanbieder").map(initiative::term)
        .flatMap(property -> initiative.cell(property).stream()).map(value -> value.link().text()).toList();
    return new EntryList.Entry(subject.reading().link(initiative.iri()), details, new StatusText(initiative).sentence());
  }

  /** The initiatives whose target group holds this kind of authority. */
  private List<Subject> meant() {
    String kind = subject.things(Vocab.DCT_TYPE).stream().findFirst().orElse("");
    String group = subject.reading().edition().uris()
        .id("concept", "doelgroep/" + kind.substring(kind.lastIndexOf('/') + 1));
    return subject.other(group).pointing(subject.term("doelgroep")).stream().map(subject::other).toList();
  }
}
