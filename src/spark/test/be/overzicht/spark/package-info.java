/** What Spark makes of tables, held against what one machine makes of them. */
package be.overzicht.spark;
