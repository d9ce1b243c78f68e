/**
 * Goes through the whole running site as a robot does: every link, every address of the data, in every form.
 *
 * <p>Uses HTTP and Rio only, nothing of the program's own.
 */
package be.overzicht.crawl;
