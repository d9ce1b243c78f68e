package be.overzicht.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Turns words into a query: every word must be found somewhere, and where it is found decides the rank. */
final class SearchQuery {
  private static final QueryBuilder STEMS = new QueryBuilder(Fields.analyzer());
  private static final int RANKS = 3;
  private static final int RANK_WEIGHT = 2;
  private static final int LONG_WORD = 7;
  private static final int SHORTEST_FUZZY = 4;
  private static final int SHORTEST_NUMBER = 3;

  private SearchQuery() {}

  /** Words that people finished typing. */
  static Query whole(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new DisjunctionMaxQuery(List.of(
        name(Fields.NAME, word, 10), name(Fields.FORMER, word, 8), name(Fields.NUMBER, word, 12),
        name(Fields.BEGINNING, cut(word), 4), number(word), fuzzy(word), stem(Fields.DUTCH, word),
        stem(Fields.ENGLISH, word)), 0.1f), Occur.MUST));
    return ranked(all, words);
  }

  /** Words of which the last may be half typed. */
  static Query beginning(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new DisjunctionMaxQuery(List.of(
        name(Fields.NAME, word, 8), name(Fields.FORMER, word, 8), name(Fields.NUMBER, word, 12),
        name(Fields.BEGINNING, cut(word), 4), number(word), fuzzy(word)), 0.1f), Occur.MUST));
    return ranked(all, words);
  }

  /** Among equal finds: the name as a whole first, then the words in their order, then what people look for most. */
  private static Query ranked(BooleanQuery.Builder all, List<String> words) {
    all.add(name(Fields.EXACT, String.join(" ", words), 6), Occur.SHOULD);
    PhraseQuery.Builder inOrder = new PhraseQuery.Builder();
    words.forEach(word -> inOrder.add(new Term(Fields.NAME, word)));
    all.add(new BoostQuery(new ConstantScoreQuery(inOrder.build()), 2), Occur.SHOULD);
    for (int rank = 1; rank <= RANKS; rank++) {
      all.add(name(Fields.RANK, String.valueOf(rank), rank * RANK_WEIGHT), Occur.SHOULD);
    }
    return all.build();
  }

  private static Query name(String field, String word, float weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), weight);
  }

  private static Query fuzzy(String word) {
    int edits = word.length() < SHORTEST_FUZZY ? 0 : word.length() < LONG_WORD ? 1 : 2;
    return new BoostQuery(new ConstantScoreQuery(new FuzzyQuery(new Term(Fields.NAME, word), edits, 1)), 2);
  }

  /** The beginning of a number; a word without a digit begins none. */
  private static Query number(String word) {
    boolean begins = word.length() >= SHORTEST_NUMBER && word.chars().anyMatch(Character::isDigit);
    return begins ? new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.NUMBER, word))), 3)
        : new MatchNoDocsQuery("no number begins with " + word);
  }

  private static Query stem(String field, String word) {
    Query found = STEMS.createBooleanQuery(field, word);
    return found == null ? name(field, word, 1) : found;
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(word.length(), Fields.LONGEST_BEGINNING));
  }
}
