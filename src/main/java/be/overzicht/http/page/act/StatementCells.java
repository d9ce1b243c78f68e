package be.overzicht.http.page.act;

import be.overzicht.html.Link;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Property and value of a statement as readers expect them, from a line such as {@code <property> "text"@nl}
 * (<a href="https://www.w3.org/TR/n-triples/">N-Triples</a>; the subject may be left out).
 */
public record StatementCells(Reading reading) {
  private static final Pattern LINE = Pattern.compile(
      "(?:<([^>]*)> )?<([^>]*)> (?:<([^>]*)>|\"(.*)\"(?:@([\\w-]+)|\\^\\^<([^>]*)>)?)", Pattern.DOTALL);
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  /** Two cells; a line that is no such statement stands in the second as it is. */
  public List<List<Value>> of(String line) {
    Matcher match = LINE.matcher(line.strip());
    if (!match.matches()) {
      return List.of(List.of(), List.of(Value.text(line)));
    }
    Link property = new PropertyNames(reading).link(match.group(2));
    Stream<Value> subject = Stream.ofNullable(match.group(1)).map(other -> Value.of(reading.link(other)));
    return List.of(Stream.concat(subject, Stream.of(Value.of(property))).toList(),
        List.of(new Values(reading).of(object(match))));
  }

  /** The name of the term of the vocabulary that a line is about; empty when it is about another thing. */
  public String term(String line) {
    Matcher match = LINE.matcher(line.strip());
    String terms = reading.edition().uris().vocabulary();
    return match.matches() && match.group(1) != null && match.group(1).startsWith(terms)
        ? match.group(1).substring(terms.length()) : "";
  }

  /** The value that a line states. */
  Term object(String line) {
    Matcher match = LINE.matcher(line.strip());
    return match.matches() ? object(match) : new Term.Literal(line, "", STRING);
  }

  private static Term object(Matcher match) {
    if (match.group(3) != null) {
      return new Term.Iri(match.group(3));
    }
    String text = match.group(4).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    String language = match.group(5) == null ? "" : match.group(5);
    return new Term.Literal(text, language, match.group(6) == null ? STRING : match.group(6));
  }
}
