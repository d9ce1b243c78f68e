package be.overzicht.html;

import java.util.List;

/**
 * A page before its frame is around it.
 *
 * @param meta what machines and previews read
 * @param forms the same content in other forms
 * @param view the main part
 */
public record PageContent(Frame.Meta meta, List<Form> forms, View view) {

  /** A page without other forms and without a description for machines. */
  public static PageContent of(String title, String description, View view) {
    return new PageContent(new Frame.Meta(title, description, ""), List.of(), view);
  }
}
