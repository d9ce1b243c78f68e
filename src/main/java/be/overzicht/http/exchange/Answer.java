package be.overzicht.http.exchange;

import be.overzicht.http.problem.ProblemDetails;
import java.util.List;
import java.util.Map;

/** What an endpoint answers. */
public sealed interface Answer {

  /** There is something here, in one form or several. */
  record Found(Resource resource) implements Answer {}

  /** There is a file here, with its own rules for parts of it. */
  record Download(Attachment file) implements Answer {}

  /**
   * It is elsewhere.
   *
   * @param status 301, 302 or 303
   * @param location a path-absolute address
   * @param vary the request header fields that it depends on
   * @param headers further header fields
   */
  record Redirect(int status, String location, List<String> vary, Map<String, String> headers) implements Answer {

    /** The thing itself cannot be sent, a document on it can. */
    public static Redirect seeOther(String location) {
      return new Redirect(303, location, List.of(), Map.of());
    }

    /** For now it is there. */
    public static Redirect found(String location) {
      return new Redirect(302, location, List.of(), Map.of());
    }

    /** It was always there. */
    public static Redirect moved(String location) {
      return new Redirect(301, location, List.of(), Map.of());
    }
  }

  /** It did not work out. */
  record Failed(ProblemDetails problem) implements Answer {}

  /** Short for {@link Found}. */
  static Answer of(Resource resource) {
    return new Found(resource);
  }
}
