/** Tests of how pictures are laid out. */
package be.overzicht.html.picture;
