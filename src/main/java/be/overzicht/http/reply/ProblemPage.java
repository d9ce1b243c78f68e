package be.overzicht.http.reply;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.problem.ProblemDetails;

/** Draws a problem for people. */
@FunctionalInterface
public interface ProblemPage {
  /** A page of HTML in the language of the call. */
  String html(Call call, ProblemDetails problem);
}
