package be.overzicht.html;

/**
 * A page, ready to be written.
 *
 * @param frame what every page has around its main part
 * @param view the main part
 */
public record HtmlPage(Frame frame, View view) {}
