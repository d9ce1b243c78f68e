package be.overzicht.http.act;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;

/** An English name of a page leads to its Dutch address, with what was asked; in English, unless a language is named. */
public final class EnglishName implements Endpoint {
  private final String path;

  /** Sets up with the path of the page. */
  public EnglishName(String path) {
    this.path = path;
  }

  @Override
  public Answer answer(Call call) {
    Address asked = new Address(path, call.query().values());
    return Answer.Redirect.moved((call.chosenLanguage().isPresent() ? asked : asked.in(Language.ofOrHouse("en"))).href());
  }
}
