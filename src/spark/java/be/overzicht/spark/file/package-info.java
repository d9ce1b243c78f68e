/**
 * Files of any file system that Hadoop knows: tables that many machines read, and the folder that they write.
 *
 * <p>Uses {@code csvw.read} and Hadoop.
 */
package be.overzicht.spark.file;
