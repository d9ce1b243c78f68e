package be.overzicht.cli.step;

import be.overzicht.build.Progress;

/** Shows the step that is going on, on a terminal and nowhere else, and wipes it at the end. */
public final class TerminalProgress implements Progress, AutoCloseable {
  private static final String WIPE = "\r\033[K";

  private final boolean shown = System.console() != null;

  @Override
  public void step(String what) {
    print(WIPE + what + "…");
  }

  @Override
  public void close() {
    print(WIPE);
  }

  private void print(String text) {
    if (shown) {
      System.err.print(text);
      System.err.flush();
    }
  }
}
