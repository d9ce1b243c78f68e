package be.overzicht.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of the index, and how each is cut into words. */
final class Fields {
  static final String IRI = "iri";
  static final String CONCEPT = "concept";
  static final String RANK = "rank";
  static final String NAME = "name";
  static final String EXACT = "exact";
  static final String FORMER = "former";
  static final String BEGINNING = "beginning";
  static final String NUMBER = "number";
  static final String DUTCH = "dutch";
  static final String ENGLISH = "english";
  static final int LONGEST_BEGINNING = 16;

  private Fields() {}

  /** Names word by word, beginnings of names, descriptions by the stems of both languages. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new Names(Cut.WORDS), Map.of(
        BEGINNING, new Names(Cut.BEGINNINGS),
        DUTCH, new DutchAnalyzer(),
        ENGLISH, new EnglishAnalyzer()));
  }

  /** Whether words stay whole. */
  private enum Cut { WORDS, BEGINNINGS }

  /** Small letters without accents; no stems, for a name is a name. */
  private static final class Names extends Analyzer {
    private final Cut cut;

    private Names(Cut cut) {
      this.cut = cut;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(source));
      return new TokenStreamComponents(source,
          cut == Cut.WORDS ? words : new EdgeNGramTokenFilter(words, 1, LONGEST_BEGINNING, false));
    }
  }
}
