package be.overzicht.sparql.budget;

import be.overzicht.sparql.budget.Budget.Spending;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Hands out budgets, and watches the memory of the process: when it runs short, the greediest query is ended. */
public final class Budgets implements AutoCloseable {
  private final Set<Budget> running = ConcurrentHashMap.newKeySet();
  private final MemoryPool pool;
  private final Semaphore turns;
  private final AllocationWatch watch;

  /**
   * For one server.
   *
   * @param memory bytes that all queries together may hold
   * @param longRunning how many long queries may work at the same moment
   * @param stuck is told, again and again while there are some, how many queries are stuck; and when there are none any more
   */
  public Budgets(long memory, int longRunning, IntConsumer stuck) {
    pool = new MemoryPool(memory);
    turns = new Semaphore(longRunning, true);
    watch = new AllocationWatch(running, stuck);
  }

  /** Runs work of the current thread under a new budget. */
  public <T> T spend(Spending most, Function<Budget, T> work) {
    Budget budget = new Budget(most, pool, new Lane(turns));
    running.add(budget);
    watch.wake();
    try {
      return work.apply(budget);
    } catch (StackOverflowError e) {
      throw new QueryStopped(Stop.DEPTH);
    } catch (OutOfMemoryError e) {
      throw new QueryStopped(Stop.MEMORY);
    } finally {
      running.remove(budget);
      budget.end();
      watch.ended(budget);
    }
  }

  /** The queries that run now. */
  public Set<Budget> running() {
    return Set.copyOf(running);
  }

  /** How many queries are so long overdue that nobody can tell when they end. */
  public int stuck() {
    return (int) running.stream().filter(Budget::isStuck).count();
  }

  @Override
  public void close() {
    running.forEach(budget -> budget.stop(Stop.GONE));
    watch.close();
  }
}
