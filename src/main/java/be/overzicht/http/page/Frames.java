package be.overzicht.http.page;

import be.overzicht.html.Assets;
import be.overzicht.html.Frame;
import be.overzicht.html.HtmlPage;
import be.overzicht.html.Link;
import be.overzicht.html.Messages;
import be.overzicht.html.PageContent;
import be.overzicht.html.Renderer;
import be.overzicht.html.view.ProblemView;
import be.overzicht.http.page.act.Report;

/** Puts the frame of the site around a view, and writes the page. */
final class Frames {
  private final Assets assets;
  private final Renderer renderer = new Renderer();

  Frames(Assets assets) {
    this.assets = assets;
  }

  /** The HTML of a page. */
  String render(PageRequest request, PageContent content) {
    String date = request.snapshot().instant().toString().substring(0, 10);
    Frame.Site site = new Frame.Site(request.snapshot().uris().base(), request.snapshot().name(), date, assets);
    Messages words = Messages.of(request.language());
    Link report = new Report(words, request.contact()).link(new Report.Place(
        site.base() + request.address().href(), site.release(), content.meta().title()));
    Frame frame = new Frame(words, PageJsonLd.of(request, content), new Frame.Place(request.address(), report,
        content.view() instanceof ProblemView ? Frame.Standing.PROBLEM : Frame.Standing.FOUND), site,
        content.forms());
    return renderer.render(new HtmlPage(frame, content.view()));
  }
}
