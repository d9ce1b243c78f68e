/**
 * The running program under attack, in a small heap of its own: queries made to exhaust it, and what readers notice.
 */
package be.overzicht.hostile;
