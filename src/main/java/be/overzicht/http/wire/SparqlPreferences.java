package be.overzicht.http.wire;

import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.reply.HttpDate;
import be.overzicht.http.reply.Preconditions.Outcome;
import be.overzicht.http.reply.Preconditions;
import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.ResultForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads for the SPARQL endpoint what clients want, by the rules that hold everywhere here. */
public final class SparqlPreferences implements Preferences {
  @Override
  public Optional<ResultForm> choose(List<ResultForm> offered, String accept) {
    List<Form> forms = offered.stream().map(SparqlPreferences::form).toList();
    return Negotiation.choose(forms, accept) instanceof Choice.Chosen chosen
        ? Optional.of(offered.get(forms.indexOf(chosen.form())))
        : Optional.empty();
  }

  @Override
  public boolean wantsGzip(HttpServletRequest request) {
    return Coding.choose(request.getHeader("Accept-Encoding")) == Coding.GZIP;
  }

  @Override
  public boolean wantsPage(HttpServletRequest request) {
    return Negotiation.choose(Form.DATA, request.getHeader("Accept")) instanceof Choice.Chosen chosen
        && chosen.form().isPage();
  }

  @Override
  public boolean isKnown(HttpServletRequest request, String etag, Instant modified) {
    return Preconditions.evaluate(request::getHeader, etag, modified) == Outcome.NOT_MODIFIED;
  }

  @Override
  public boolean isUnexpected(HttpServletRequest request, String etag, Instant modified) {
    return Preconditions.evaluate(request::getHeader, etag, modified) == Outcome.FAILED;
  }

  @Override
  public String date(Instant instant) {
    return HttpDate.format(instant);
  }

  private static Form form(ResultForm form) {
    List<String> types = form.mediaTypes();
    return new Form(form.label(), types.get(0), form.contentType(), form.shortNames().get(0),
        types.subList(1, types.size()));
  }
}
