package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;

/** A text that asks the budget at every character read: a regular expression that backtracks for ever is ended by it. */
record CheckedText(CharSequence text, Budget budget) implements CharSequence {
  @Override
  public char charAt(int index) {
    budget.tick();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CheckedText(text.subSequence(start, end), budget);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
