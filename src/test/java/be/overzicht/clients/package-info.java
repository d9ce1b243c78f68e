/**
 * Clients that people ask the endpoint with, each with its defaults against the running program.
 */
package be.overzicht.clients;
