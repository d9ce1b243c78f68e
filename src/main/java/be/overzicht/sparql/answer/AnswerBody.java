package be.overzicht.sparql.answer;

import be.overzicht.sparql.budget.Budget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The body of an answer while it is made. A small one is kept back until it is complete, so that it can be sent with its
 * length, or not at all; a longer one begins to flow when it outgrows the buffer.
 */
public final class AnswerBody extends OutputStream {
  private static final int SMALL = 1 << 20;
  private static final int FIRST = 1 << 13;

  private final Budget budget;
  private final Opening opening;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(FIRST);
  private OutputStream flowing;

  /** Begins an answer whose length is unknown: sends status and headers. */
  @FunctionalInterface
  public interface Opening {
    /** The stream that the body flows into; none when the client wants no more than the header. */
    Optional<OutputStream> open() throws IOException;
  }

  /** A body that asks the budget before it grows. */
  public AnswerBody(Budget budget, Opening opening) {
    this.budget = budget;
    this.opening = opening;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    budget.sent(count);
    if (flowing == null && kept.size() + count <= SMALL) {
      kept.write(bytes, offset, count);
      return;
    }
    budget.reader().beginWaiting();
    try {
      flow(bytes, offset, count);
    } finally {
      budget.reader().endWaiting();
    }
  }

  private void flow(byte[] bytes, int offset, int count) throws IOException {
    if (flowing == null) {
      flowing = opening.open().orElseGet(this::nowhere);
      kept.writeTo(flowing);
      kept.reset();
    }
    flowing.write(bytes, offset, count);
  }

  private OutputStream nowhere() {
    budget.reader().satisfy();
    return OutputStream.nullOutputStream();
  }

  /** The whole content, if it did not begin to flow. */
  public Optional<byte[]> whole() {
    return flowing == null ? Optional.of(kept.toByteArray()) : Optional.empty();
  }
}
