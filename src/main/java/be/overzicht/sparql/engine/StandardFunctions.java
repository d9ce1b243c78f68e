package be.overzicht.sparql.engine;

import be.overzicht.sparql.engine.bound.BoundedExponential;
import be.overzicht.store.TimeDatatypes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionCastXSD;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;

/**
 * The functions with an IRI that a query may call: the casts of
 * <a href="https://www.w3.org/TR/sparql11-query/#FunctionMapping">SPARQL 1.1, section 17.5</a>, and mathematics. ARQ's own
 * registry would load any class of the program by its name.
 */
public final class StandardFunctions extends FunctionRegistry {
  /** The only one. */
  static final StandardFunctions ALL = chosen();

  /** The casts that the language itself has. */
  private static final Set<String> OF_THE_LANGUAGE = Set.of(XSD.xstring.getURI(), XSD.xfloat.getURI(),
      XSD.xdouble.getURI(), XSD.decimal.getURI(), XSD.integer.getURI(), XSD.dateTime.getURI(), XSD.xboolean.getURI());

  private StandardFunctions() {}

  /** The IRIs of the functions that are here beside those of the language, in order. */
  public static List<String> extensions() {
    return ALL.known().filter(iri -> !OF_THE_LANGUAGE.contains(iri)).sorted().toList();
  }

  private static StandardFunctions chosen() {
    FunctionRegistry all = FunctionRegistry.standardRegistry();
    StandardFunctions chosen = new StandardFunctions();
    Predicate<String> isStandard = iri -> Stream.of(XSD.getURI(), ARQConstants.mathPrefix).anyMatch(iri::startsWith);
    for (Iterator<String> iris = all.keys(); iris.hasNext();) {
      String iri = iris.next();
      if (isStandard.test(iri)) {
        chosen.put(iri, all.get(iri));
      }
    }
    chosen.put(ARQConstants.mathPrefix + "pow", BoundedPower.class);
    chosen.put(ARQConstants.mathPrefix + "exp10", BoundedExponential.class);
    TimeDatatypes.all().stream()
        .filter(type -> chosen.isRegistered(type.getURI()))
        .forEach(type -> chosen.put(type.getURI(), new FunctionCastXSD(type)));
    return chosen;
  }

  /** Refuses a call of anything else than these: another engine may know more. */
  public static void requireKnown(String iri) {
    ALL.require(iri);
  }

  /** Refuses a call of anything else. */
  void require(String iri) {
    if (!isRegistered(iri)) {
      throw new UnknownFunction(iri, known().toList());
    }
  }

  private Stream<String> known() {
    List<String> known = new ArrayList<>();
    keys().forEachRemaining(known::add);
    return known.stream();
  }

  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
