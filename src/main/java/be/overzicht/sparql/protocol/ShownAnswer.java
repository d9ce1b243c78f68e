package be.overzicht.sparql.protocol;

import be.overzicht.store.Snapshot;
import java.util.List;

/**
 * An answer that is to be shown on a page.
 *
 * @param asked what was asked
 * @param snapshot what answered it
 * @param page the rows to show
 * @param isRepeatable whether the same query has the same answer until the next release
 */
public record ShownAnswer(QueryRequest asked, Snapshot snapshot, AnswerPage page, boolean isRepeatable) {

  /** Where the whole answer is, in forms for programs. */
  public List<OtherForm> otherForms() {
    boolean statements = page.kind() == AnswerPage.Kind.STATEMENTS;
    return OtherForm.of(asked, statements ? ResultForm.graphs() : ResultForm.tables());
  }
}
