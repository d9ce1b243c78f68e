package be.overzicht.release.verify;

import be.overzicht.release.Digest;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseName;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Checks what another Overzicht publishes: its dumps against its own checksums, and its name against its dataset. */
final class Website {
  private static final String LATEST = "/dumps/latest/";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();

  Website(String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  Verdict check() throws IOException {
    List<String> faults = new ArrayList<>();
    HttpResponse<InputStream> list = get("SHA256SUMS");
    ChecksumList sums = ChecksumList.parse(new String(list.body().readAllBytes(), StandardCharsets.UTF_8));
    ReleaseName name = name(list.uri());
    compare("overzicht.nq", sums, faults).filter(hash -> !hash.startsWith(name.hash()))
        .ifPresent(hash -> faults.add("the dataset hash " + hash + " does not begin with that of release " + name));
    compare("overzicht.nt", sums, faults);
    return new Verdict(address + ", release " + name, faults);
  }

  /** The checksum of a dump, decoded; a fault when the list says another. */
  private Optional<String> compare(String file, ChecksumList sums, List<String> faults) throws IOException {
    String expected = sums.sums().get(file);
    if (expected == null) {
      faults.add("SHA256SUMS does not name " + file);
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(get(file + ".gz").body())) {
      String hash = Digest.of(in).sha256();
      if (!hash.equals(expected)) {
        faults.add(file + " has the checksum " + hash + " and SHA256SUMS says " + expected);
      }
      return Optional.of(hash);
    } catch (ZipException | EOFException broken) {
      faults.add(file + ".gz cannot be unpacked: " + broken.getMessage());
      return Optional.empty();
    }
  }

  private ReleaseName name(URI found) {
    String[] steps = found.getPath().split("/");
    return ReleaseName.find(steps.length > 1 ? steps[steps.length - 2] : "").orElseThrow(() -> new ReleaseException(
        address + LATEST + "SHA256SUMS leads to " + found + ", which names no release; give the address of an Overzicht"));
  }

  private HttpResponse<InputStream> get(String file) throws IOException {
    URI uri = URI.create(address + LATEST + file);
    try {
      HttpResponse<InputStream> response = client.send(
          HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw new ReleaseException(uri + " answers " + response.statusCode() + "; give the address of an Overzicht");
      }
      return response;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading " + uri);
    } catch (IOException failure) {
      throw new ReleaseException(uri + " cannot be read (" + failure + "); check the address and the network", failure);
    }
  }
}
