/** Tests in a real Chromium: accessibility, markup, layout and the journeys that people make. */
package be.overzicht.browser;
