package be.overzicht.csvw.table;

/** What a table is read for: validators are stricter about titles than converters. */
public enum Purpose {
  /** To write its statements. */
  CONVERT,
  /** To find what is wrong with it. */
  VALIDATE
}
