package be.overzicht.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styles, scripts and pictures, read once from the class path. The address of each holds the hash of all, so that it
 * can be kept for ever.
 */
public final class Assets {
  private static final String WATCHING = "watch.js";
  private static final String WEBJAR = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";
  private static final String OWN = "/be/overzicht/html/assets/";
  private static final int HASH_LENGTH = 12;

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String hash;

  /**
   * A file for browsers.
   *
   * @param contentType the value of its {@code Content-Type} header
   * @param bytes its content; not to be changed
   */
  public record Asset(String contentType, byte[] bytes) {}

  private Assets(List<String> scripts) {
    add(OWN, "pictures.css", "text/css;charset=utf-8");
    add(OWN, "site.css", "text/css;charset=utf-8");
    add(OWN, "site.js", "text/javascript;charset=utf-8");
    add(OWN, "query.css", "text/css;charset=utf-8");
    add(OWN, "query.js", "text/javascript;charset=utf-8");
    add(OWN, "icon.svg", "image/svg+xml");
    add(OWN, "card.png", "image/png");
    add(WEBJAR, "yasqe.min.css", "text/css;charset=utf-8");
    add(WEBJAR, "yasqe.min.js", "text/javascript;charset=utf-8");
    scripts.forEach(name -> add(OWN, name, "text/javascript;charset=utf-8"));
    this.hash = hashOfAll();
  }

  /** Reads all files. */
  public static Assets load() {
    return new Assets(List.of());
  }

  /** The same with the script that loads a page again when its sources were built. */
  public static Assets loadForWatching() {
    return new Assets(List.of(WATCHING));
  }

  /** That script, when there is one. */
  public Optional<String> watching() {
    return Optional.of(WATCHING).filter(byName::containsKey).map(this::href);
  }

  /** The path-absolute address of a file: {@code /assets/{hash}/{name}}. */
  public String href(String name) {
    if (!byName.containsKey(name)) {
      throw new IllegalArgumentException("no asset \"" + name + "\"; add it to Assets");
    }
    return "/assets/" + hash + "/" + name;
  }

  /** The text of a file. */
  public String text(String name) {
    return new String(byName.get(name).bytes(), StandardCharsets.UTF_8);
  }

  /** The file at {@code /assets/{hash}/{name}}; none for another hash, as its content is gone. */
  public Optional<Asset> find(String hashInAddress, String name) {
    return hash.equals(hashInAddress) ? Optional.ofNullable(byName.get(name)) : Optional.empty();
  }

  private void add(String folder, String name, String contentType) {
    try (InputStream in = Assets.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + folder + name + " on the class path; build the project again");
      }
      byName.put(name, new Asset(contentType, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + name, e);
    }
  }

  private String hashOfAll() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byName.values().forEach(asset -> digest.update(asset.bytes()));
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
