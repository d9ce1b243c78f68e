/** Asks the questions of the ontology over HTTP, as users do; may use every package of the program. */
package be.overzicht.questions;
