package be.overzicht.build;

import be.overzicht.rdf.Uris;
import be.overzicht.rdf.Vocabulary;
import be.overzicht.release.lines.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Derives the earliest and the latest day of every date that keeps the precision of its source
 * (<a href="https://www.loc.gov/standards/datetime/">EDTF level 0</a>). The vocabulary says for which properties:
 * {@code dig:vroegsteStart dig:vroegsteVan schema:startDate}.
 */
final class DateBounds extends AbstractRDFHandler {
  private static final byte[] DATATYPE = ("\"^^<" + Vocabulary.EDTF + "> <").getBytes(StandardCharsets.UTF_8);

  private final IRI earliestOf;
  private final IRI latestOf;
  private final Map<IRI, IRI> earliest = new HashMap<>();
  private final Map<IRI, IRI> latest = new HashMap<>();

  DateBounds(Uris uris) {
    this.earliestOf = Values.iri(uris.term("vroegsteVan"));
    this.latestOf = Values.iri(uris.term("laatsteVan"));
  }

  /** Listens to the ontology for the properties. */
  @Override
  public void handleStatement(Statement statement) {
    if (statement.getPredicate().equals(earliestOf)) {
      earliest.put((IRI) statement.getObject(), (IRI) statement.getSubject());
    } else if (statement.getPredicate().equals(latestOf)) {
      latest.put((IRI) statement.getObject(), (IRI) statement.getSubject());
    }
  }

  /** Reads all quads, and hands on what follows. */
  void derive(Lines quads, RDFHandler derived) throws IOException {
    for (byte[] quad = quads.next(); quad != null; quad = quads.next()) {
      int date = indexOf(quad, DATATYPE);
      if (date > 0) {
        derive(new String(quad, StandardCharsets.UTF_8), derived);
      }
    }
  }

  private void derive(String quad, RDFHandler derived) {
    int predicateStart = quad.indexOf(' ') + 1;
    int objectStart = quad.indexOf(' ', predicateStart) + 1;
    IRI subject = NTriplesUtil.parseURI(quad.substring(0, predicateStart - 1), Values.getValueFactory());
    IRI predicate = Values.iri(quad.substring(predicateStart + 1, objectStart - 2));
    String date = quad.substring(objectStart + 1, quad.indexOf('"', objectStart + 1));
    add(subject, earliest.get(predicate), firstDay(date), derived);
    add(subject, latest.get(predicate), lastDay(date), derived);
  }

  private static void add(IRI subject, IRI predicate, LocalDate day, RDFHandler derived) {
    if (predicate != null) {
      derived.handleStatement(Statements.statement(subject, predicate, Values.literal(day.toString(), XSD.DATE), null));
    }
  }

  static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  static LocalDate lastDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private static int indexOf(byte[] line, byte[] part) {
    for (int i = line.length - part.length; i >= 0; i--) {
      int same = 0;
      while (same < part.length && line[i + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return i;
      }
    }
    return -1;
  }
}
