package be.overzicht.parsers;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** The whole default graph, read by the parsers of others. */
@Tag("soak")
class ForeignParsersSoakTest extends ForeignParsersTest {
  @Override
  List<String> names() {
    return List.of("overzicht");
  }
}
