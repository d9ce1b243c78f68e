package be.overzicht.http.negotiation;

import java.util.List;

/** What negotiation comes to. */
public sealed interface Choice {

  /** The form to answer in. */
  record Chosen(Form form) implements Choice {}

  /** The request refuses every form there is. */
  record NotAcceptable(List<Form> offered) implements Choice {}
}
