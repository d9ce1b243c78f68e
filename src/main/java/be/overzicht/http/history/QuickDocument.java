package be.overzicht.http.history;

import be.overzicht.http.document.Painters;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.QuickEndpoint;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import java.util.List;
import java.util.Optional;

/** RDF of a thing, as it is now, when that is in memory and short, and the path is spelled like the thing's. */
public final class QuickDocument implements QuickEndpoint {
  private static final String PATH = "/doc/";
  private static final String SCHEMES = "concept/";
  private static final int MOST_STATEMENTS = 500;
  /** The index of each may have to be searched, to tell whether the thing has versions. */
  private static final int MOST_RELEASES = 200;

  @Override
  public boolean concerns(String path) {
    return path.startsWith(PATH);
  }

  @Override
  public Optional<Answer> quick(Call call) {
    Site site = call.site();
    boolean isNow = call.headers().value(TimeGate.ASKED) == null;
    if (!isNow || !site.snapshot().isInMemory() || site.history().releases().size() > MOST_RELEASES) {
      return Optional.empty();
    }
    return ThingAddress.ofPlainDocument(call, site.snapshot()::isKnown)
        .filter(thing -> isDocument(call, thing) && isData(call, thing))
        .flatMap(thing -> answer(call, thing));
  }

  private static Optional<Answer> answer(Call call, ThingAddress thing) {
    return call.site().snapshot().describe(thing.iri(), MOST_STATEMENTS)
        .map(description -> Answer.of(ThingDocument.document(call, thing,
            Painters.data(() -> description.document(call.site().prefixes())))));
  }

  /** Whether its path has the steps of a document, and no thing of the past had the whole path as its name. */
  private static boolean isDocument(Call call, ThingAddress thing) {
    String reference = call.site().uris().reference(thing.iri()).orElse("");
    long slashes = reference.chars().filter(sign -> sign == '/').count();
    boolean isPath = slashes == 1 || slashes == 2 && reference.startsWith(SCHEMES);
    return isPath && (thing.form().isEmpty() || ThingAddress.ofId(call, new Versions(call)::areThere).isEmpty());
  }

  private static boolean isData(Call call, ThingAddress thing) {
    List<Form> forms = thing.form().map(List::of).orElse(Form.DOCUMENT);
    Choice choice = Negotiation.choose(forms, call.headers().value("Accept"));
    return choice instanceof Choice.Chosen chosen && !chosen.form().isPage();
  }
}
