package be.overzicht.http.exchange;

/** Answers the requests of a route. */
@FunctionalInterface
public interface Endpoint {
  /** The answer; a failure to answer is thrown and becomes a problem without its message. */
  Answer answer(Call call);
}
