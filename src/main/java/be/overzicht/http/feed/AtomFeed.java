package be.overzicht.http.feed;

import be.overzicht.feed.FeedEntry;
import be.overzicht.feed.FeedPage;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code /feed.atom}: the newest releases and changes for feed readers (<a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>).
 */
public final class AtomFeed implements Endpoint {
  /** The form of Atom. */
  public static final Form ATOM = Form.text("Atom", "application/atom+xml", "application/atom+xml", "atom");
  private static final int MOST_RELEASES = 20;
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, ATOM, (form, language) -> write(call)));
  }

  private static byte[] write(Call call) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      Uris uris = call.site().uris();
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "id", uris.feed());
      text(xml, "title", "Overzicht: wijzigingen");
      text(xml, "updated", call.site().release().instant().toString());
      link(xml, "self", uris.at("/feed.atom"));
      link(xml, "alternate", uris.at("/feed.html"));
      xml.writeStartElement("author");
      text(xml, "name", "Overzicht");
      xml.writeEndElement();
      for (Release release : newestReleases(call)) {
        writeRelease(xml, call, release);
      }
      for (FeedEntry entry : newest(call)) {
        writeEntry(xml, call, entry);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return bytes.toByteArray();
  }

  /** The members of the newest page and of the one before it, the newest first. */
  private static List<FeedEntry> newest(Call call) throws IOException {
    List<FeedEntry> entries = new ArrayList<>();
    Optional<String> newest = call.site().feed().newestPage();
    if (newest.isPresent()) {
      long last = Long.parseLong(newest.get());
      for (long page = Math.max(0, last - 1); page <= last; page++) {
        call.site().feed().page(Long.toString(page)).map(FeedPage::entries).ifPresent(entries::addAll);
      }
    }
    Collections.reverse(entries);
    return entries;
  }

  private static List<Release> newestReleases(Call call) {
    List<Release> all = call.site().history().releases();
    List<Release> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST_RELEASES), all.size()));
    Collections.reverse(newest);
    return newest;
  }

  private static void writeRelease(XMLStreamWriter xml, Call call, Release release) throws XMLStreamException {
    Uris uris = call.site().uris();
    ChangeCounts changes = release.manifest().changes();
    xml.writeStartElement("entry");
    text(xml, "id", uris.version(uris.id("dataset", "overzicht"), release.name().toString()));
    text(xml, "title", "Uitgave %s".formatted(release.name()));
    text(xml, "updated", release.instant().toString());
    link(xml, "alternate", uris.dumps(release.name().toString()));
    link(xml, "related", uris.dump(release.name().toString(), Layout.PATCH_NAME));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", "release");
    text(xml, "summary", "Nieuw: %d, gewijzigd: %d, ingetrokken: %d.".formatted(
        changes.added(), changes.changed(), changes.withdrawn()));
    xml.writeEndElement();
  }

  private static void writeEntry(XMLStreamWriter xml, Call call, FeedEntry entry) throws XMLStreamException {
    Uris uris = call.site().uris();
    String name = call.site().snapshot().labels().of(entry.thing(), Language.NL.tag());
    xml.writeStartElement("entry");
    text(xml, "id", entry.version());
    text(xml, "title", name);
    text(xml, "updated", entry.instant().toString());
    link(xml, "alternate", uris.at(uris.link(entry.version()).orElseThrow()));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.change());
    text(xml, "summary", "%s: %s".formatted(entry.change(), name));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
