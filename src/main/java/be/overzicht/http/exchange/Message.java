package be.overzicht.http.exchange;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A request as it came.
 *
 * @param method its method
 * @param path its path, still escaped
 * @param query what stands behind the question mark, still escaped; empty when there is nothing
 * @param headers its header fields
 * @param client the address of whoever sent it
 * @param body its content
 */
public record Message(
    String method, String path, String query, Headers headers, String client, Supplier<InputStream> body) {}
