package be.overzicht.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of the things of one release, in memory; any number of threads may search it. */
public final class SearchIndex {
  private final IndexSearcher searcher;

  private SearchIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Indexes entries. */
  public static SearchIndex of(Stream<Entry> entries) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()))) {
        for (Iterator<Entry> all = entries.iterator(); all.hasNext();) {
          writer.addDocument(document(all.next()));
        }
        writer.forceMerge(1);
      }
      return new SearchIndex(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException("the search index in memory cannot be made", e);
    }
  }

  /** What these words may mean, the best first; typing errors are forgiven. */
  public List<Hit> search(String text, int limit) {
    List<String> words = Words.of(text);
    return words.isEmpty() ? List.of() : find(SearchQuery.whole(words), words, limit);
  }

  /** Names that begin like this, for a list under the search field. */
  public List<Hit> suggest(String text, int limit) {
    List<String> words = Words.of(text);
    return words.isEmpty() ? List.of() : find(SearchQuery.beginning(words), words, limit);
  }

  private List<Hit> find(Query query, List<String> words, int limit) {
    try {
      StoredFields stored = searcher.storedFields();
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
        hits.add(MatchReason.of(stored.document(found.doc), words));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException("the search index in memory cannot be read", e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    document.add(new StoredField(Fields.IRI, entry.iri()));
    document.add(new StringField(Fields.CONCEPT, entry.concept(), Field.Store.YES));
    document.add(new StringField(Fields.RANK, String.valueOf(entry.rank()), Field.Store.NO));
    Stream.concat(entry.names().stream(), entry.formerNames().stream()).forEach(name -> document.add(
        new StringField(Fields.EXACT, String.join(" ", Words.of(name)), Field.Store.NO)));
    entry.names().forEach(name -> {
      document.add(new TextField(Fields.NAME, name, Field.Store.YES));
      document.add(new TextField(Fields.BEGINNING, name, Field.Store.NO));
    });
    entry.formerNames().forEach(name -> {
      document.add(new TextField(Fields.FORMER, name, Field.Store.YES));
      document.add(new TextField(Fields.BEGINNING, name, Field.Store.NO));
    });
    entry.numbers().forEach(number -> document.add(
        new StringField(Fields.NUMBER, Words.plain(number), Field.Store.YES)));
    Stream.concat(entry.names().stream(), entry.text().stream()).forEach(text -> {
      document.add(new TextField(Fields.DUTCH, text, Field.Store.NO));
      document.add(new TextField(Fields.ENGLISH, text, Field.Store.NO));
    });
    return document;
  }
}
