package be.overzicht.engines;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** All queries. */
@Tag("soak")
class EnginesSoakTest extends EnginesTest {
  @Override
  List<String> queries() {
    return EngineQueries.all();
  }
}
