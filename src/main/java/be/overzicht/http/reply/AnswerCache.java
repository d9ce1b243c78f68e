package be.overzicht.http.reply;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.CachePolicy.OnServer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Headers;
import be.overzicht.http.exchange.Message;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps what was rendered, bounded in bytes. An entry belongs to an address of one release and holds its forms; a request
 * chooses among the forms as it does when there is no entry, and only then it is looked whether the chosen one is there.
 */
public final class AnswerCache {
  private static final int LONGEST_ADDRESS = 8_000;
  private static final int LARGEST = 1 << 20;
  private static final int OVERHEAD = 2_000;

  private final Cache<Key, Entry> entries;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  /** Where something is: an address as it was asked, in one release, on one day, as pages tell how old a fact is. */
  private record Key(String release, LocalDate day, String address) {
    static Key of(Site site, Message message) {
      return new Key(site.snapshot().name(), site.day(), message.query().isEmpty()
          ? message.path() : message.path() + "?" + message.query());
    }
  }

  /** A form in a language. */
  private record Variant(Form form, Language language) {}

  /** What is known at an address: which forms there are, what chooses among them, and those that were rendered. */
  private record Entry(
      List<Form> forms, List<String> choosing, Optional<Language> language, Map<Variant, Representation> rendered) {

    Optional<Representation> find(Headers headers) {
      boolean isOther = choosing.stream().anyMatch(field -> headers.value(field) != null);
      return !isOther && Negotiation.choose(forms, headers.value("Accept")) instanceof Choice.Chosen chosen
          ? Optional.ofNullable(rendered.get(variant(chosen.form(), headers)))
          : Optional.empty();
    }

    private Variant variant(Form form, Headers headers) {
      return new Variant(form, form.isWorded() ? language.orElseGet(() -> Call.language(headers)) : Language.house());
    }

    Entry with(Variant variant, Representation representation) {
      Map<Variant, Representation> more = new HashMap<>(rendered);
      more.put(variant, representation);
      return new Entry(forms, choosing, language, more);
    }

    int weight() {
      return rendered.values().stream().mapToInt(each -> OVERHEAD + each.weight()).sum();
    }
  }

  /** A cache of so many bytes. */
  public AnswerCache(long bytes) {
    entries = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(bytes)
        .weigher((Key key, Entry entry) -> 2 * key.address().length() + entry.weight()).build();
  }

  /** The reply to a GET or HEAD from what is kept; none when something has to be made for it. */
  public Optional<Reply> find(Site site, Message message) {
    Optional<Reply> known = Optional.ofNullable(entries.getIfPresent(Key.of(site, message)))
        .flatMap(entry -> entry.find(message.headers()))
        .flatMap(representation -> representation.reply(message.headers()));
    (known.isPresent() ? hits : misses).increment();
    return known;
  }

  /** Keeps a form of a resource for those who ask the same. */
  void keep(Call call, Resource resource, Form form, Representation representation) {
    Key key = Key.of(call.site(), call.message());
    boolean isSmall = key.address().length() <= LONGEST_ADDRESS && representation.weight() <= LARGEST;
    if (isSmall && resource.policy().onServer() == OnServer.KEPT && isByAddress(call.message())) {
      Entry empty = new Entry(resource.forms(), resource.choosing(), call.chosenLanguage(), Map.of());
      Variant variant = empty.variant(form, call.headers());
      entries.asMap().merge(key, empty.with(variant, representation), (old, any) -> old.with(variant, representation));
    }
  }

  /** Whether the address is all that was asked; the content of a POST or QUERY is no part of it. */
  private static boolean isByAddress(Message message) {
    return !message.method().equals("POST") && !message.method().equals("QUERY");
  }

  /** How many requests were answered from it. */
  public long hits() {
    return hits.sum();
  }

  /** How many had to be answered otherwise. */
  public long misses() {
    return misses.sum();
  }

  /** How many bytes it holds. */
  public long bytes() {
    return entries.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
