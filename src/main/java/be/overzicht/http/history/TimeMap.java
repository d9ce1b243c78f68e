package be.overzicht.http.history;

import be.overzicht.http.document.Contents;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.reply.HttpDate;
import be.overzicht.rdf.Uris;
import be.overzicht.release.history.Version;
import java.util.ArrayList;
import java.util.List;

/** {@code /timemap/{concept}/{ref}}: all versions of a thing in link-format (RFC 7089, section 5). */
public final class TimeMap implements Endpoint {
  /** The form of a list of links (<a href="https://www.rfc-editor.org/rfc/rfc6690">RFC 6690</a>). */
  public static final Form LINKS =
      Form.text("Link format", "application/link-format", "application/link-format", "links");

  @Override
  public Answer answer(Call call) {
    Versions versions = new Versions(call);
    return ThingAddress.find(call, ThingAddress.below(call), versions::areThere)
        .map(iri -> Answer.of(Resource.only(call, LINKS, Contents.text(() -> links(call, iri, versions)))))
        .orElseGet(() -> call.notFound("No thing has these versions; look in the lists at /doc"));
  }

  private static String links(Call call, String thing, Versions versions) {
    Uris uris = call.site().uris();
    List<Version> all = versions.all(thing);
    List<String> links = new ArrayList<>();
    links.add(WebLink.of(uris.at(versions.path(thing)), "original timegate").toString());
    links.add(new WebLink(uris.at(versions.timeMap(thing).target()), "self",
        "; type=\"application/link-format\"; from=\"%s\"; until=\"%s\"".formatted(
            HttpDate.format(all.get(0).instant()), HttpDate.format(all.get(all.size() - 1).instant()))).toString());
    for (Version version : all) {
      links.add(new WebLink(uris.at(versions.path(version)), relation(all, version),
          "; datetime=\"" + HttpDate.format(version.instant()) + "\"").toString());
    }
    return String.join(",\n", links) + "\n";
  }

  private static String relation(List<Version> all, Version version) {
    String first = version.equals(all.get(0)) ? "first " : "";
    String last = version.equals(all.get(all.size() - 1)) ? "last " : "";
    return first + last + "memento";
  }
}
