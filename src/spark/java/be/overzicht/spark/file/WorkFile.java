package be.overzicht.spark.file;

import java.io.Serializable;
import java.net.URI;

/**
 * A whole file that has no name yet.
 *
 * @param address where it is
 * @param length its bytes
 * @param sha256 their hash
 */
public record WorkFile(URI address, long length, String sha256) implements Serializable {}
