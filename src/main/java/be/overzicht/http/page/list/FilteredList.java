package be.overzicht.http.page.list;

import be.overzicht.html.Address;
import be.overzicht.html.Form;
import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.ListView;
import be.overzicht.html.view.Paging;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.AtomLink;
import be.overzicht.http.page.table.DataTable;
import be.overzicht.rdf.RdfFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The list of the things of one concept. */
public final class FilteredList {
  private static final int PER_PAGE = 100;
  private static final int LINE = 180;
  private final Reading reading;
  private final String concept;
  private final ListIndex index;
  private final Selection selection;

  /** The list of a concept as this reader's address narrows it. */
  public FilteredList(Reading reading, String concept) {
    this.reading = reading;
    this.concept = concept;
    this.index = ListIndexes.of(reading, concept);
    this.selection = new Selection(reading, index);
  }

  /** What stands on it. */
  public PageContent content() {
    int count = selection.positions().cardinality();
    String title = reading.many(concept);
    Address bare = reading.address().at(path());
    ListView.Heading heading = new ListView.Heading(title, reading.words().count("list.count", count), path(),
        reading.address().first("q"), tables(bare.without("page")));
    FacetChoices choices = new FacetChoices(reading, index, selection);
    List<ListView.Entry> entries = page().stream().map(this::entry).toList();
    ListView view = new ListView(heading, kept(), entries, choices.chosen(), choices.facets(), sorting(), paging(count));
    String description = reading.t("list.description", title);
    return new PageContent(new Frame.Meta(whole(title, choices.chosen()), description, ""), forms(bare), view);
  }

  /** The title with what was chosen and the number of the page, so that no two pages share one. */
  private String whole(String title, List<Link> chosen) {
    List<String> choices = new ArrayList<>(chosen.stream().map(Link::text).toList());
    Stream.of("q", "about", "sort").map(reading.address()::first).filter(text -> !text.isEmpty()).forEach(choices::add);
    String narrowed = choices.isEmpty() ? title
        : reading.t("list.title.chosen", title, String.join(", ", choices.stream().distinct().toList()));
    return number() == 1 ? narrowed : reading.t("list.title.page", narrowed, number());
  }

  /** The things on this page of the list. */
  public List<String> members() {
    return page().stream().map(index::iri).toList();
  }

  /** What the address asks for that this list cannot do, if anything. */
  public static Optional<String> fault(Reading reading, String concept) {
    return ListParameters.fault(reading, ListIndexes.of(reading, concept));
  }

  /** The things of the whole selection. */
  public List<String> all() {
    return selection.ordered(0, index.size()).stream().map(index::iri).toList();
  }

  /** How many things the whole selection has. */
  public int size() {
    return selection.positions().cardinality();
  }

  /** The whole selection as a table. */
  public DataTable table(String license) {
    return new ListTable(reading, concept, index).of(selection.ordered(0, index.size()), license);
  }

  /** This page of it as a table. */
  public DataTable pageTable(String license) {
    return new ListTable(reading, concept, index).of(page(), license);
  }

  /** Whether the things of a concept have a place on earth. */
  public static boolean hasPlaces(Reading reading, String concept) {
    return ListPlan.place(concept, reading.edition().uris()).isPresent();
  }

  /** How many pages there are of so many things. */
  public static int pages(int count) {
    return Math.max(1, (count + PER_PAGE - 1) / PER_PAGE);
  }

  private String path() {
    return "/doc/" + concept;
  }

  private List<Integer> page() {
    return selection.ordered((number() - 1) * PER_PAGE, PER_PAGE);
  }

  private int number() {
    String asked = reading.address().first("page");
    return asked.matches("[1-9]\\d{0,6}") ? Integer.parseInt(asked) : 1;
  }

  private ListView.Entry entry(int position) {
    String iri = index.iri(position);
    Set<String> details = new LinkedHashSet<>();
    for (Facet facet : index.plan().facets()) {
      if (index.plan().details().contains(facet.name())) {
        facet.values(reading.facts(), iri).forEach(value -> details.add(detail(facet, value)));
      }
    }
    for (Order order : index.plan().counts()) {
      long count = order.count(reading.facts(), iri);
      if (count > 0) {
        details.add(reading.words().count("list." + order.name(), count));
      }
    }
    Link link = new Link(reading.href(iri), index.name(position));
    return new ListView.Entry(link, new Status(reading, iri).shown(), List.copyOf(details),
        cut(reading.text(iri, Vocab.DCT_DESCRIPTION).orElse("")));
  }

  /** The name of a value, in words of its own when it tells nothing without the name of its facet. */
  private String detail(Facet facet, String value) {
    return reading.words().find("detail." + facet.name() + "." + facet.parameter(value))
        .orElseGet(() -> facet.label(reading, value));
  }

  /** What stands in the address but the words, the page and the language: other words begin at the first page. */
  private List<ListView.Kept> kept() {
    Stream<String> names = Stream.concat(index.plan().facets().stream().map(Facet::name), Stream.of("about", "sort"));
    return names.flatMap(name -> reading.address().all(name).stream().filter(value -> !value.isEmpty())
        .map(value -> new ListView.Kept(name, value))).toList();
  }

  private List<Link> sorting() {
    String usual = index.plan().first();
    String current = reading.address().first("sort").isEmpty() ? usual : reading.address().first("sort");
    Stream<String> orders = index.plan().orders().stream().filter(order -> !order.name().equals(usual))
        .flatMap(order -> Stream.of("-" + order.name(), order.name())
        .filter(name -> order.kind() == Order.Kind.DATE || name.startsWith("-") || name.equals(current)));
    return Stream.concat(Stream.of(usual, "name", "-name").distinct(), orders).map(order -> {
      String text = reading.t("list.sort." + order);
      List<String> value = order.equals(usual) ? List.of() : List.of(order);
      Address sorted = reading.address().with("sort", value).with("page", List.of()).without("lang");
      return order.equals(current) ? Link.plain(text) : new Link(sorted.href(), text);
    }).toList();
  }

  private Paging paging(int count) {
    int last = pages(count);
    return new Paging(reading.t("list.page", number(), last),
        number() > 1 ? page(number() - 1, "list.previous") : null,
        number() < last ? page(number() + 1, "list.next") : null);
  }

  private Link page(int number, String key) {
    List<String> value = number == 1 ? List.of() : List.of(String.valueOf(number));
    return new Link(reading.address().with("page", value).without("lang").href(), reading.t(key));
  }

  /** The forms to take away, which have the words of the page. */
  private List<Form> tables(Address bare) {
    Stream<Form> whole = Stream.of(form(bare, "CSV", "csv", "text/csv"),
        form(bare, "Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        form(bare, "JSON", "json", "application/json"));
    return hasPlaces(reading, concept)
        ? Stream.concat(whole, Stream.of(form(bare, "GeoJSON", "geojson", "application/geo+json"))).toList()
        : whole.toList();
  }

  private static Form form(Address bare, String label, String ending, String mediaType) {
    return new Form(bare.at(bare.path() + "." + ending).href(), label, mediaType);
  }

  private List<Form> forms(Address bare) {
    List<Form> forms = new ArrayList<>(tables(bare));
    Arrays.stream(RdfFormat.values()).forEach(format -> forms.add(new Form(
        bare.at(bare.path() + "." + format.extension()).without("lang").href(), format.label(), format.mediaType())));
    forms.add(AtomLink.of(reading, bare.without("page").without("sort")));
    return forms;
  }

  private static String cut(String text) {
    if (text.length() <= LINE) {
      return text;
    }
    int space = text.lastIndexOf(' ', LINE);
    return text.substring(0, space < 0 ? LINE : space) + " …";
  }
}
