package be.overzicht.http.page.portrait;

import be.overzicht.html.section.EntryList;
import be.overzicht.html.section.Section;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.Practical;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an authority could use: initiatives for its kind that run according to their source, and those unknown apart. */
record UsableInitiatives(Subject subject) {
  private static final int MOST = 60;

  /** A list of those that run, and one of those whose status is unknown. */
  List<Section> lists() {
    List<Section> lists = new ArrayList<>();
    add(lists, "could-use", Status.Claim.RUNNING);
    add(lists, "may-use", Status.Claim.UNKNOWN);
    return lists;
  }

  private void add(List<Section> lists, String id, Status.Claim wanted) {
    Reading reading = subject.reading();
    List<EntryList.Entry> entries = meant().stream().filter(initiative -> initiative.status().claim() == wanted)
        .sorted(Subject.runningFirst()).limit(MOST).map(this::entry).toList();
    if (!entries.isEmpty()) {
      lists.add(new EntryList(id, reading.t("authority." + id), reading.t("authority." + id + ".intro"), entries));
    }
  }

  private EntryList.Entry entry(Subject initiative) {
    List<String> details = Stream.of("steunsoort", "bedrag", "aanbieder").map(initiative::term)
        .flatMap(property -> initiative.cell(property).stream()).map(value -> value.link().text()).toList();
    return new EntryList.Entry(subject.reading().link(initiative.iri()), details,
        Optional.of(initiative.status().badge()),
        new Practical(initiative.reading(), initiative.iri()).links(), initiative.status().by());
  }

  /** The initiatives that this kind of authority may apply for, and this one where they are limited. */
  private List<Subject> meant() {
    String kind = subject.things(Vocab.DCT_TYPE).stream().findFirst().orElse("");
    String group = subject.reading().edition().uris()
        .id("concept", "doelgroep/" + kind.substring(kind.lastIndexOf('/') + 1));
    List<String> provinces = subject.things(subject.term("provincie"));
    return subject.other(group).pointing(subject.term("aanvrager")).stream().map(subject::other)
        .filter(initiative -> isOpenTo(initiative.things(subject.term("aanvragerProvincie")), provinces)
            && isOpenTo(initiative.things(subject.term("aanvragerBestuur")), List.of(subject.iri())))
        .toList();
  }

  private static boolean isOpenTo(List<String> limits, List<String> own) {
    return limits.isEmpty() || limits.stream().anyMatch(own::contains);
  }
}
