package be.overzicht.peer;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Converts the participations of the benchmark by their mapping; lists are left as one text, and nothing is checked.
 */
public final class Mapped {
  private Mapped() {}

  public static void main(String[] arguments) throws IOException {
    try (InputStream mapping = Mapped.class.getResourceAsStream("/mapping.ttl");
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 18)) {
      RdfRmlMapper mapper = RdfRmlMapper.builder()
          .triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, mapping))
          .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
          .fileResolver(Path.of(arguments[0]))
          .build();
      RDFWriter writer = Rio.createWriter(RDFFormat.NTRIPLES, out);
      writer.startRDF();
      mapper.map().toStream().forEach(writer::handleStatement);
      writer.endRDF();
    }
  }
}
