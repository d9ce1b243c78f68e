package be.overzicht.cli.option;

/** What warnings come to. */
public enum Warnings {
  /** They are told. */
  TOLD,
  /** They fail. */
  FAIL
}
