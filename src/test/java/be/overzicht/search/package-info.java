/** Tests of what people find. */
package be.overzicht.search;
