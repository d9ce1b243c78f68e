package be.overzicht.http.document;

import be.overzicht.http.negotiation.Form;
import java.util.List;
import java.util.Optional;

/**
 * A path parted from the ending that asks for a form.
 *
 * @param path the path without the ending
 * @param form the form, if there was an ending
 */
public record Ending(String path, Optional<Form> form) {

  /** Parts a path whose ending is one of these forms'. */
  public static Ending of(String path, List<Form> forms) {
    int dot = path.lastIndexOf('.');
    String extension = dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1);
    Optional<Form> form = forms.stream().filter(candidate -> candidate.extension().equals(extension)).findFirst();
    return new Ending(form.isPresent() ? path.substring(0, dot) : path, form);
  }
}
