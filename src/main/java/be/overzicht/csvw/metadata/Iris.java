package be.overzicht.csvw.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves and compares addresses by <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>, sections 5 and 6.
 */
public final class Iris {
  private static final Pattern PARTS =
      Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.DOTALL);

  private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]+|%(?![0-9A-Fa-f]{2})");

  private Iris() {}

  /** Whether it has a scheme. */
  public static boolean isAbsolute(String iri) {
    return iri.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  }

  /** The address that a reference means, seen from a base. */
  public static String resolve(String base, String reference) {
    Matcher to = parts(reference);
    if (to.group(1) != null) {
      return new Parts(to.group(1), to.group(2), withoutDots(to.group(3)), to.group(4), to.group(5)).text();
    }
    Matcher from = parts(base);
    if (to.group(2) != null) {
      return new Parts(from.group(1), to.group(2), withoutDots(to.group(3)), to.group(4), to.group(5)).text();
    }
    if (to.group(3).isEmpty()) {
      String query = to.group(4) != null ? to.group(4) : from.group(4);
      return new Parts(from.group(1), from.group(2), from.group(3), query, to.group(5)).text();
    }
    String path = to.group(3).startsWith("/") ? to.group(3) : merged(from, to.group(3));
    return new Parts(from.group(1), from.group(2), withoutDots(path), to.group(4), to.group(5)).text();
  }

  /** The form in which equal addresses are the same text: case of scheme and host, default ports, percent signs. */
  public static String normalized(String iri) {
    Matcher parts = parts(iri);
    if (parts.group(1) == null) {
      return iri;
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String host = parts.group(2) == null ? null : parts.group(2).toLowerCase(Locale.ROOT);
    boolean web = host != null && (scheme.equals("http") || scheme.equals("https"));
    if (web) {
      host = host.replaceFirst(scheme.equals("http") ? ":(80)?$" : ":(443)?$", "");
    }
    String path = withoutDots(parts.group(3));
    String rooted = plainPercents(ascii(web && path.isEmpty() ? "/" : path));
    String query = parts.group(4) == null ? null : plainPercents(ascii(parts.group(4)));
    return new Parts(scheme, host, rooted, query, parts.group(5)).text();
  }

  /** The address with percent signs for what no address may hold, such as spaces; letters beyond ASCII are kept. */
  public static String escaped(String iri) {
    Matcher faults = NOT_IN_IRIS.matcher(iri);
    return faults.find() ? faults.replaceAll(fault -> Matcher.quoteReplacement(percents(fault.group()))) : iri;
  }

  /** The address as a URI: letters beyond ASCII get percent signs too (RFC 3987, section 3.1). */
  public static String ascii(String iri) {
    Matcher letters = Pattern.compile("[^\\x00-\\x7f]+").matcher(escaped(iri));
    return letters.replaceAll(letter -> Matcher.quoteReplacement(percents(letter.group())));
  }

  private static String percents(String text) {
    StringBuilder percents = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      percents.append(String.format("%%%02X", b));
    }
    return percents.toString();
  }

  /** The address without its fragment. */
  public static String withoutFragment(String iri) {
    int hash = iri.indexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }

  private static Matcher parts(String iri) {
    Matcher parts = PARTS.matcher(iri);
    if (!parts.matches()) {
      throw new IllegalArgumentException(iri);
    }
    return parts;
  }

  private static String merged(Matcher base, String path) {
    if (base.group(2) != null && base.group(3).isEmpty()) {
      return "/" + path;
    }
    return base.group(3).substring(0, base.group(3).lastIndexOf('/') + 1) + path;
  }

  private static String withoutDots(String path) {
    if (!path.contains("/.") && !path.startsWith(".")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("..")) {
        if (kept.size() > 1) {
          kept.removeLast();
        }
      } else if (!segments[i].equals(".")) {
        kept.addLast(segments[i]);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return String.join("/", kept);
  }

  private static String plainPercents(String path) {
    Matcher percents = Pattern.compile("%([0-9a-fA-F]{2})").matcher(path);
    return percents.replaceAll(percent -> {
      char c = (char) Integer.parseInt(percent.group(1), 16);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      return plain ? Matcher.quoteReplacement(String.valueOf(c)) : "%" + percent.group(1).toUpperCase(Locale.ROOT);
    });
  }

  /** The parts of a reference (RFC 3986, section 5.3). */
  private record Parts(String scheme, String host, String path, String query, String fragment) {
    String text() {
      return (scheme == null ? "" : scheme + ":") + (host == null ? "" : "//" + host) + path
          + (query == null ? "" : "?" + query) + (fragment == null ? "" : "#" + fragment);
    }
  }
}
