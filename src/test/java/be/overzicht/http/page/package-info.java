/** Tests of the pages as text, on a handful of things. */
package be.overzicht.http.page;
