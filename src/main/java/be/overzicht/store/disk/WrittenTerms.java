package be.overzicht.store.disk;

import be.overzicht.store.StoreException;
import org.apache.jena.sys.JenaSubsystemLifecycle;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Makes TDB2 keep every literal as it is written. It would keep numbers and dates as values otherwise: {@code 01} would come
 * back as {@code 1}, and {@code 1} would find it. TDB2 looks for the property once, when its classes are loaded, and for
 * nothing but whether it is there; Jena finds this class as it finds its own parts, and starts it before TDB2.
 */
public final class WrittenTerms implements JenaSubsystemLifecycle {
  private static final String PROPERTY = "tdb:store.enableInlineLiterals";
  /** Before TDB2, which is at 42. */
  private static final int LEVEL = 15;

  /**
   * Makes sure of it.
   *
   * @throws StoreException when something in this process loaded TDB2 in another way
   */
  static void require() {
    if (SystemTDB.enableInlineLiterals) {
      throw new StoreException("A store on disk would change numbers and dates, because TDB2 was started without "
          + PROPERTY + "; start Java with -D" + PROPERTY + "=false, or keep the data in memory with --store memory");
    }
  }

  @Override
  public void start() {
    System.setProperty(PROPERTY, "false");
  }

  @Override
  public void stop() {
    // stores that are open need their terms as they were written
  }

  @Override
  public int level() {
    return LEVEL;
  }
}
