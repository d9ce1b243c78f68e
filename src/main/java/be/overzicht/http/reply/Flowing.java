package be.overzicht.http.reply;

import be.overzicht.http.exchange.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** An answer that flows as soon as its content turns out to be long. */
final class Flowing implements Content.Opening {
  private final Outlet outlet;
  private final Supplier<Reply> heading;
  private Reply head = Reply.empty(200);
  private Optional<OutputStream> out = Optional.empty();

  /**
   * Sets up.
   *
   * @param outlet where it flows to
   * @param heading makes its header, when that is known
   */
  Flowing(Outlet outlet, Supplier<Reply> heading) {
    this.outlet = outlet;
    this.heading = heading;
  }

  @Override
  public Optional<OutputStream> open() throws IOException {
    head = heading.get();
    out = outlet.open(head);
    return out;
  }

  /** What is left to do when all content is written. */
  Reply end() {
    return head.with(head.status(), new Body.Flowed(out.orElseGet(OutputStream::nullOutputStream)));
  }
}
