package be.overzicht.sparql.budget;

/** Who reads the answer of a query, as far as the query has to know: how to wait for a slow one, and when to end. */
public final class AnswerReader {
  private static final long GRACE_NANOS = 500_000_000;

  private final Runnable always;
  private Runnable beforeWaiting = () -> { };
  private Runnable afterWaiting = () -> { };
  private volatile Runnable breakOff = () -> { };
  private volatile boolean awaited;
  private boolean satisfied;

  /** With what is given back whenever the query waits. */
  AnswerReader(Runnable always) {
    this.always = always;
  }

  /** What to give back too before the query waits, and to take again after it. */
  public void aroundWaiting(Runnable before, Runnable after) {
    beforeWaiting = before;
    afterWaiting = after;
  }

  /** What the watch does when the query is overdue while it waits, and so cannot notice. */
  public void whenStuck(Runnable action) {
    breakOff = action;
  }

  /** Says that the query will now wait until the reader takes what there is. */
  public void beginWaiting() {
    always.run();
    beforeWaiting.run();
    awaited = true;
  }

  /** Says that the reader took what there was. */
  public void endWaiting() {
    awaited = false;
    afterWaiting.run();
  }

  /** Says that the reader wants no more: the answer may end at the row it has come to. */
  public void satisfy() {
    satisfied = true;
  }

  /** Whether the reader wants no more. */
  public boolean isSatisfied() {
    return satisfied;
  }

  /** Ends, from another thread, the waiting of a query that has been overdue for so long. */
  void breakOffIfStuck(long overdueNanos) {
    if (awaited && overdueNanos > GRACE_NANOS) {
      breakOff.run();
      breakOff = () -> { };
    }
  }
}
