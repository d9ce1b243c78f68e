package be.overzicht.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages with the templates that were compiled in the build; every value is escaped for where it stands. */
public final class Renderer {
  private static final String TEMPLATES = "be.overzicht.html.templates";
  private static final int TYPICAL_LENGTH = 16 * 1024;

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Renderer.class.getClassLoader(), TEMPLATES);

  /** The HTML of a page. */
  public String render(HtmlPage page) {
    TemplateOutput out = new StringOutput(TYPICAL_LENGTH);
    engine.render(page.view().template(), Map.of("frame", page.frame(), "view", page.view()), out);
    return out.toString();
  }
}
