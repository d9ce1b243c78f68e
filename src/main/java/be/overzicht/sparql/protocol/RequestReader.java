package be.overzicht.sparql.protocol;

import static be.overzicht.sparql.protocol.ProtocolParameters.DEFAULT_GRAPH;
import static be.overzicht.sparql.protocol.ProtocolParameters.NAMED_GRAPH;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a query in each of the three ways of the protocol, the last two also by the method QUERY, and refuses everything
 * else with what to do instead.
 */
public final class RequestReader {
  /** The most bytes that a query by POST may have. */
  public static final int LONGEST = 1_000_000;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  /** Not part of the text that it begins (<a href="https://www.rfc-editor.org/rfc/rfc3629#section-6">RFC 3629, 6</a>). */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

  private RequestReader() {}

  /**
   * The query of a request; a GET or HEAD that has none asks about the service itself.
   *
   * @throws QueryRefused when it asks for something else
   */
  public static QueryRequest read(ProtocolRequest request) throws IOException {
    return switch (request.method()) {
      case "GET", "HEAD" -> get(Parameters.parse(request.query()));
      case "POST", "QUERY" -> content(request);
      default -> throw new QueryRefused(QueryProblem.of(Reason.METHOD,
          "Queries come by GET, POST or QUERY; there is no way to change the data over HTTP."));
    };
  }

  private static QueryRequest get(Parameters parameters) {
    ProtocolParameters.require(parameters);
    return parameters.has("query") || parameters.has("update") || ProtocolParameters.nameGraphs(parameters)
        ? request(one(parameters), parameters)
        : QueryRequest.aboutService(ProtocolParameters.format(parameters));
  }

  private static QueryRequest content(ProtocolRequest request) throws IOException {
    if (!request.header("Content-Encoding").orElse("identity").equalsIgnoreCase("identity")) {
      throw new QueryRefused(QueryProblem.of(Reason.COMPRESSED,
          "Compressed queries are not unpacked; send the query as it is."));
    }
    Parameters parameters = Parameters.parse(request.query());
    return switch (mediaType(request)) {
      case FORM -> {
        parameters.add(body(request));
        ProtocolParameters.require(parameters);
        yield request(one(parameters), parameters);
      }
      case QUERY -> {
        requireUtf8(request);
        ProtocolParameters.require(parameters);
        yield request(only(body(request), parameters), parameters);
      }
      case "application/sparql-update" -> throw noUpdate();
      default -> throw new QueryRefused(QueryProblem.of(Reason.CONTENT,
          "Send the query as " + QUERY + ", or as the field \"query\" of " + FORM + "."));
    };
  }

  private static String one(Parameters parameters) {
    if (parameters.has("update")) {
      throw noUpdate();
    }
    List<String> queries = parameters.all("query");
    if (queries.size() != 1) {
      throw new QueryRefused(QueryProblem.of(Reason.NOT_ONE,
          "There must be one parameter \"query\"; this request has " + queries.size() + ".", queries.size()));
    }
    return queries.get(0);
  }

  /** The query that is the body itself; the address may say how to answer it, and nothing else to answer. */
  private static String only(String body, Parameters address) {
    if (address.has("update")) {
      throw noUpdate();
    }
    if (address.has("query")) {
      int queries = address.all("query").size() + 1;
      throw new QueryRefused(QueryProblem.of(Reason.NOT_ONE,
          "There must be one query; this request has one in its body and more in its address.", queries));
    }
    return body;
  }

  private static QueryRequest request(String written, Parameters parameters) {
    String text = written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
    if (text.isBlank()) {
      throw new QueryRefused(QueryProblem.of(Reason.EMPTY, "The query is empty; write one."));
    }
    return new QueryRequest(
        text, parameters.all(DEFAULT_GRAPH), parameters.all(NAMED_GRAPH), ProtocolParameters.format(parameters));
  }

  private static QueryRefused noUpdate() {
    return new QueryRefused(QueryProblem.of(Reason.UPDATE,
        "The data is read-only over HTTP; send a query."));
  }

  private static String mediaType(ProtocolRequest request) {
    return request.header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void requireUtf8(ProtocolRequest request) {
    Matcher charset = CHARSET.matcher(request.header("Content-Type").orElse(""));
    if (charset.find() && !charset.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      throw new QueryRefused(QueryProblem.of(Reason.CHARSET,
          "A query is UTF-8 by definition; leave the charset out."));
    }
  }

  private static String body(ProtocolRequest request) throws IOException {
    boolean isLong = request.header("Content-Length").map(Long::parseLong).orElse(0L) > LONGEST;
    byte[] bytes = isLong ? new byte[LONGEST + 1] : request.body().get().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new QueryRefused(QueryProblem.of(Reason.LONG_BODY,
          "A query may have " + LONGEST + " bytes; download the data and query it at home.", LONGEST));
    }
    return Parameters.utf8(ByteBuffer.wrap(bytes));
  }
}
