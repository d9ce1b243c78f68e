package be.overzicht.cli.step;

import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import be.overzicht.rdf.syntax.Inexpressible;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Converts to a form whose statements are more than lines. */
public final class FormWriter {
  private FormWriter() {}

  /**
   * Converts a table group.
   *
   * @throws UnwritableException when the form cannot say a statement
   */
  public static ConversionReport convert(ConversionRequest request, RdfFormat format, OutputStream out,
      Consumer<Problem> problems) throws IOException {
    try {
      return Converter.convert(request, new Started(format, out), problems);
    } catch (Inexpressible told) {
      throw new UnwritableException(format, told);
    } catch (RDFHandlerException failed) {
      throw failed.getCause() instanceof IOException cause ? cause : new UnwritableException(format, failed);
    }
  }

  /** A writer that has its prefixes, and is not to be started again. */
  private static final class Started extends RDFHandlerWrapper {
    Started(RdfFormat format, OutputStream out) {
      super(RdfOutput.stream(format, out, Prefixes.standardOnly()));
    }

    @Override
    public void startRDF() {
      // its prefixes are written
    }
  }
}
