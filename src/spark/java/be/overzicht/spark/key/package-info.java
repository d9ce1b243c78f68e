/**
 * Holds the hashes of keys together that many machines gathered.
 *
 * <p>Uses {@code csvw.engine}, {@code csvw.key}, {@code spark.file} and {@code spark.part}.
 */
package be.overzicht.spark.key;
