package be.overzicht.benchmark.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Sends requests of all kinds in rounds, until the server no longer answers them at less cost: its compiler has then seen
 * enough of each, among the others.
 *
 * @param server who answers
 * @param most how many rounds at most
 */
record WarmUp(ServerProcess server, int most) {
  private static final Duration ROUND = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofSeconds(4);
  /** Rounds that do not get better before the server counts as warm. */
  private static final int PATIENCE = 4;
  /** What a round has to cost of the best one before, to be better. */
  private static final double BETTER = 0.97;

  /** Sends the requests from this number on, none of them twice. */
  void run(List<Series> kinds, int first) throws IOException, InterruptedException, ExecutionException {
    double best = Double.POSITIVE_INFINITY;
    Duration share = ROUND.dividedBy(kinds.size());
    Duration ofAKind = share.compareTo(LONGEST) < 0 ? share : LONGEST;
    int from = first;
    int worse = 0;
    for (int round = 0; round < most && worse < PATIENCE; round++) {
      double logarithms = 0;
      int sent = 0;
      for (Series kind : kinds) {
        Measurement measured = new Load(server, kind).run(from, Effort.lasting(ofAKind));
        logarithms += Math.log(Math.max(measured.cpuMillis(), Double.MIN_NORMAL));
        sent = Math.max(sent, measured.requests());
      }
      double cost = Math.exp(logarithms / kinds.size());
      boolean isBetter = cost < best * BETTER;
      worse = isBetter ? 0 : worse + 1;
      best = isBetter ? cost : best;
      from += sent + kinds.get(0).connections();
    }
  }
}
