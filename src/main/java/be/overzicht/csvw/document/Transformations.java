package be.overzicht.csvw.document;

import java.util.Set;

/**
 * Recognises transformation definitions; none is carried out, for RDF is what is made here
 * (<a href="https://www.w3.org/TR/tabular-metadata/#transformation-definitions">section 5.10</a>).
 */
final class Transformations {
  private static final Set<String> NAMES =
      Set.of("@context", "@id", "@type", "scriptFormat", "source", "targetFormat", "titles", "url");

  private Transformations() {}

  static void check(Description owner) {
    for (Json.Members object : owner.objects("transformations")) {
      Description transformation = new Description(owner.context, object);
      transformation.type("Template");
      transformation.id();
      transformation.annotations(NAMES);
      transformation.titles("titles");
      if (!(object.get("source") instanceof Json.Null)) {
        transformation.text("source", Set.of("json", "rdf")::contains, "json, rdf or null");
      }
      for (String required : new String[] {"url", "targetFormat", "scriptFormat"}) {
        if (transformation.link(required).isEmpty()) {
          throw owner.context.fault(object, "a transformation has no \"" + required + "\"", "add it as an address");
        }
      }
    }
  }
}
