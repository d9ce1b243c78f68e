/** Tests of what frames every page: words, addresses, assets, tables. */
package be.overzicht.html;
