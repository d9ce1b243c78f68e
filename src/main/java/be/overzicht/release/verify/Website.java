package be.overzicht.release.verify;

import be.overzicht.release.Digest;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.remote.Patience;
import be.overzicht.release.remote.RemoteAnswer;
import be.overzicht.release.remote.RemoteSite;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Checks what another Overzicht publishes: all dumps against its checksums, its name and its feed against the dumps. */
final class Website {
  private static final String LATEST = "/dumps/latest/";
  private static final String SUMS = "SHA256SUMS";
  private static final String QUADS = "overzicht.nq";
  private static final String TRIPLES = "overzicht.nt";
  private static final String GZIP = ".gz";

  private final RemoteSite site;
  private final List<String> faults = new ArrayList<>();

  Website(String address) {
    this.site = new RemoteSite(address, Patience.USUAL);
  }

  List<Verdict> check() throws IOException {
    RemoteAnswer list = site.get(LATEST + SUMS);
    Map<String, String> sums =
        ChecksumList.parse(new String(list.body().readAllBytes(), StandardCharsets.UTF_8)).sums();
    ReleaseName name = name(list.uri());
    String folder = list.uri().getPath().substring(0, list.uri().getPath().lastIndexOf('/') + 1);
    for (String needed : List.of(QUADS, TRIPLES)) {
      if (!sums.containsKey(needed)) {
        faults.add(SUMS + " does not name " + needed);
      }
    }
    for (String file : sums.keySet()) {
      if (!file.endsWith(GZIP)) {
        check(file, folder, sums);
      }
    }
    Optional.ofNullable(sums.get(QUADS)).filter(hash -> !hash.startsWith(name.hash())).ifPresent(
        hash -> faults.add("the dataset hash " + hash + " does not begin with that of release " + name));
    Verdict dumps = new Verdict(site.address() + ", release " + name + ", " + sums.size() + " files", faults)
        .without("its pages, documents and answers to queries: they are made from the same release as the dumps");
    return faults.isEmpty() ? List.of(dumps, feed(folder)) : List.of(dumps);
  }

  /** Checks a dump as it is sent, and as it is when decoded. */
  private void check(String file, String folder, Map<String, String> sums) throws IOException {
    boolean isPacked = sums.containsKey(file + GZIP);
    String sent = file + (isPacked ? GZIP : "");
    try (InputStream body = site.get(folder + sent).body();
        DigestInputStream stored = new DigestInputStream(body, sha256());
        InputStream plain = isPacked ? new GZIPInputStream(stored) : stored) {
      String hash = Digest.of(plain).sha256();
      stored.transferTo(OutputStream.nullOutputStream());
      compare(file, hash, sums);
      if (hash.equals(sums.get(file)) && isPacked) {
        compare(sent, HexFormat.of().formatHex(stored.getMessageDigest().digest()), sums);
      }
    } catch (ZipException | EOFException broken) {
      faults.add(sent + " cannot be unpacked: " + broken.getMessage());
    }
  }

  private void compare(String file, String hash, Map<String, String> sums) {
    if (!hash.equals(sums.get(file))) {
      faults.add(file + " has the checksum " + hash + " and " + SUMS + " says " + sums.get(file));
    }
  }

  private Verdict feed(String folder) throws IOException {
    try (InputStream dump = site.get(folder + TRIPLES + GZIP).body()) {
      return new SiteFeed(site).compare(dump);
    }
  }

  private ReleaseName name(URI found) {
    String[] steps = found.getPath().split("/");
    return ReleaseName.find(steps.length > 1 ? steps[steps.length - 2] : "").orElseThrow(() -> new ReleaseException(
        site.address() + LATEST + SUMS + " leads to " + found
            + ", which names no release; give the address of an Overzicht"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
