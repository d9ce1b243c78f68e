package be.overzicht.crawl;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a robot reads in a page: where it links to, and which places in it can be linked to. */
record HtmlText(String text) {
  /** Addresses that a page names; the one to compare at is complete only with what is filled in. */
  private static final Pattern ATTRIBUTE = Pattern.compile(
      "\\s(?:href|src|action)\\s*=\\s*(?:\"(?!/vergelijk\")([^\"]*)\"|'([^']*)')");
  private static final Pattern PLACE = Pattern.compile("\\sid\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b([^>]*)>.*?</script>");

  /** The addresses of links, pictures, styles, scripts and forms, in order, as they are written. */
  Set<String> addresses() {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ATTRIBUTE.matcher(SCRIPT.matcher(text).replaceAll("<script$1>"));
    while (matcher.find()) {
      found.add(decode(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }
    return found;
  }

  /** The {@code id} attributes, which fragments point to. */
  Set<String> places() {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      found.add(decode(matcher.group(1)));
    }
    return found;
  }

  private static String decode(String attribute) {
    return attribute.replace("&quot;", "\"").replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<")
        .replace("&gt;", ">").replace("&amp;", "&");
  }
}
