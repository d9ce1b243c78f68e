package be.overzicht.csvw.describe.doubt;

/**
 * How the lines of a text end.
 *
 * @param feeds whether there is a line feed
 * @param returns whether there is a carriage return
 * @param alone the first line with a carriage return inside, outside quotes, and no line feed behind it; 0 when none has
 */
public record LineEnds(boolean feeds, boolean returns, int alone) {

  /** Those of a text in any encoding in which the bytes of ASCII mean themselves. */
  public static LineEnds of(byte[] text) {
    boolean feeds = false;
    boolean returns = false;
    boolean quoted = false;
    int line = 1;
    int alone = 0;
    for (int i = 0; i < text.length; i++) {
      quoted ^= text[i] == '"';
      returns |= text[i] == '\r';
      feeds |= text[i] == '\n';
      boolean lone = text[i] == '\r' && !quoted && i + 1 < text.length && text[i + 1] != '\n' && text[i + 1] != 0;
      alone = lone && alone == 0 ? line : alone;
      line += text[i] == '\n' ? 1 : 0;
    }
    return new LineEnds(feeds, returns, alone);
  }
}
