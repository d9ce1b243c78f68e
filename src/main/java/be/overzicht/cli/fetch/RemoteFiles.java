package be.overzicht.cli.fetch;

import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.http.HttpEntity;
import org.apache.http.NameValuePair;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/**
 * Fetches files over http(s). The name of each server, also of those that others redirect to, is resolved once, and that
 * address is looked at and connected to: no name can mean one address to the check and another to the connection.
 */
final class RemoteFiles implements Resources {
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final int MOST_REDIRECTS = 10;
  private static final int LARGEST = 1 << 28;

  private final Predicate<InetAddress> refused;

  /** Fetches from all but these addresses. */
  RemoteFiles(Predicate<InetAddress> refused) {
    this.refused = refused;
  }

  /** Fetches once and keeps the bytes: a table is read again when its keys are wrong. */
  @Override
  public Optional<Resource> find(String address) throws IOException {
    try {
      URI uri = new URI(Iris.ascii(Iris.withoutFragment(address)));
      return uri.getHost() == null ? Optional.empty() : fetch(address, uri);
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    } catch (PrivateAddressException near) {
      throw new IOException("cannot fetch " + address + ": " + near.getMessage(), near);
    } catch (IOException failure) {
      throw new IOException("cannot fetch " + address + " (" + failure + "); correct the address, or try again", failure);
    }
  }

  private Optional<Resource> fetch(String address, URI uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    get.setHeader("Accept", "text/csv, application/csvm+json, application/json;q=0.9, */*;q=0.1");
    HttpClientContext context = HttpClientContext.create();
    try (CloseableHttpClient client = client(); CloseableHttpResponse response = client.execute(get, context)) {
      HttpEntity entity = response.getEntity();
      if (response.getStatusLine().getStatusCode() / 100 != 2 || entity == null) {
        return Optional.empty();
      }
      byte[] bytes = bytes(entity);
      String link = Arrays.stream(response.getHeaders("Link")).map(NameValuePair::getValue)
          .collect(Collectors.joining(", "));
      List<URI> redirects = Optional.ofNullable(context.getRedirectLocations()).orElse(List.of());
      String found = redirects.isEmpty() ? address : redirects.get(redirects.size() - 1).toString();
      return Optional.of(new Resource(found, address, () -> new ByteArrayInputStream(bytes),
          Optional.of(link).filter(header -> !header.isEmpty()),
          Optional.ofNullable(entity.getContentType()).map(NameValuePair::getValue), Optional.empty()));
    }
  }

  private CloseableHttpClient client() {
    RequestConfig config = RequestConfig.custom().setConnectTimeout(TIMEOUT_MILLIS).setSocketTimeout(TIMEOUT_MILLIS)
        .setConnectionRequestTimeout(TIMEOUT_MILLIS).setMaxRedirects(MOST_REDIRECTS)
        .setCookieSpec(CookieSpecs.IGNORE_COOKIES).build();
    return HttpClients.custom().setDefaultRequestConfig(config).setDnsResolver(this::resolve).disableAuthCaching()
        .disableAutomaticRetries().build();
  }

  private static byte[] bytes(HttpEntity entity) throws IOException {
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("it is larger than 256 MB: download it, and find it with --map");
      }
      return bytes;
    }
  }

  private InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (refused.test(address)) {
        throw new PrivateAddressException(host);
      }
    }
    return addresses;
  }

  /** Whether it is an address that means something else elsewhere: RFC 1122, 1918, 3927, 4193, 4291, 6598, 8190. */
  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean usual = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress();
    if (bytes.length == 4) {
      return usual || first == 0 || first >= 240 || first == 100 && second >= 64 && second < 128
          || first == 198 && (second == 18 || second == 19) || first == 192 && second == 0 && bytes[2] == 0;
    }
    return usual || (first & 0xfe) == 0xfc || !isGlobal(bytes, first, second);
  }

  /** Global unicast is 2000::/3, without the ways into networks of IPv4 (6to4, Teredo). */
  private static boolean isGlobal(byte[] bytes, int first, int second) {
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return (first & 0xe0) == 0x20 && !teredo && !(first == 0x20 && second == 0x02);
  }

  /** A server stands in a network of our own. */
  private static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host) {
      super(host + " is an address of this machine or its own network; add --allow-private if it may be read");
    }
  }
}
