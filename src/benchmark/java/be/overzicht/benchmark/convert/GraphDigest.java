package be.overzicht.benchmark.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * A graph without blank nodes as a number that does not depend on the order of its statements.
 *
 * @param statements number of statements of the whole graph
 * @param sum the sum of the digests of those that are compared
 */
record GraphDigest(long statements, long sum) {

  /**
   * The digest of what a command writes.
   *
   * @throws IOException when it fails, or writes what is not N-Triples
   */
  static GraphDigest of(List<String> command, Predicate<Statement> compared) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Counter counter = new Counter(compared);
    try (InputStream in = process.getInputStream()) {
      RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
      parser.setRDFHandler(counter);
      parser.parse(in, "");
    } catch (RDFParseException broken) {
      throw new IOException("writes what is not N-Triples: " + broken.getMessage(), broken);
    } finally {
      process.destroy();
    }
    return new GraphDigest(counter.statements, counter.sum);
  }

  /** Only the number of statements, which are the lines that a command writes. */
  static GraphDigest counted(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] piece = new byte[1 << 16];
    long lines = 0;
    try (InputStream in = process.getInputStream()) {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        for (int i = 0; i < length; i++) {
          lines += piece[i] == '\n' ? 1 : 0;
        }
      }
    }
    return new GraphDigest(lines, 0);
  }

  private static final class Counter extends AbstractRDFHandler {
    private final Predicate<Statement> compared;
    private final MessageDigest digest;
    private long statements;
    private long sum;

    Counter(Predicate<Statement> compared) {
      this.compared = compared;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException everyPlatformHasIt) {
        throw new IllegalStateException(everyPlatformHasIt);
      }
    }

    @Override
    public void handleStatement(Statement statement) {
      statements++;
      if (compared.test(statement)) {
        String text = NTriplesUtil.toNTriplesString(statement.getSubject()) + NTriplesUtil.toNTriplesString(
            statement.getPredicate()) + NTriplesUtil.toNTriplesString(statement.getObject());
        sum += ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
      }
    }
  }
}
