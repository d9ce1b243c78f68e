package be.overzicht.http.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes feeds for feed readers (<a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>). */
public final class AtomWriter {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomWriter() {}

  /**
   * A feed.
   *
   * @param id its own name, for ever
   * @param title what it is called
   * @param updated when something of it changed last
   * @param self where it is
   * @param page the page that shows the same
   * @param hub the WebSub hub that tells of news, when there is one
   * @param entries the newest first
   */
  public record AtomDocument(String id, String title, Instant updated, String self, String page,
      Optional<String> hub, List<Entry> entries) {
    /** A feed that no hub tells of. */
    public AtomDocument(String id, String title, Instant updated, String self, String page, List<Entry> entries) {
      this(id, title, updated, self, page, Optional.empty(), entries);
    }
  }

  /**
   * Something that happened.
   *
   * @param id its own name, for ever
   * @param title what happened, in a line
   * @param updated when
   * @param links where more is said of it
   * @param category its kind
   * @param summary what happened, in sentences
   */
  public record Entry(String id, String title, Instant updated, List<Link> links, String category, String summary) {}

  /** Where more is said: {@code alternate} for people, {@code related} for what belongs to it. */
  public record Link(String relation, String address) {}

  /** The bytes of a feed. */
  public static byte[] write(AtomDocument feed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "id", feed.id());
      text(xml, "title", feed.title());
      text(xml, "updated", feed.updated().toString());
      link(xml, new Link("self", feed.self()));
      link(xml, new Link("alternate", feed.page()));
      if (feed.hub().isPresent()) {
        link(xml, new Link("hub", feed.hub().get()));
      }
      xml.writeStartElement("author");
      text(xml, "name", "Overzicht");
      xml.writeEndElement();
      for (Entry entry : feed.entries()) {
        write(xml, entry);
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return bytes.toByteArray();
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", entry.id());
    text(xml, "title", entry.title());
    text(xml, "updated", entry.updated().toString());
    for (Link link : entry.links()) {
      link(xml, link);
    }
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.category());
    text(xml, "summary", entry.summary());
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, Link link) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", link.relation());
    xml.writeAttribute("href", link.address());
  }

  private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
