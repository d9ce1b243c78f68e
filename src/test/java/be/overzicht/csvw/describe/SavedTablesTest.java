package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.describe.Guess.Certainty;
import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables as people in town halls save them: what is described is read truly, and what is not is told. Rows stand behind
 * strokes, a carriage return alone is ⏎, a space that does not break is ␣ and one without width is ¤.
 */
class SavedTablesTest {
  private static final String NOTHING = "-";

  @TempDir
  private Path folder;

  private DescribedTables tables;

  private String told(String table, Charset encoding) throws IOException {
    tables = new DescribedTables(folder).with("t.csv", table, encoding);
    tables.describe();
    return tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).map(Guess::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String text(String rows) {
    return rows.replace("|", "\r\n").replace("⏎", "\r").replace("␣", "\u00a0").replace("¤", "\u200b") + "\r\n";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      Subsidies 2024;;|;;|naam;bedrag;jaar|Gent;1.000,00;2024|Lede;2,50;2024 ~ - ~ #bedrag> "1000.00"^^
      `# bron: x|naam;aantal|Gent;1|Aalst;2` ~ - ~ #aantal> "1"^^
      naam;aantal;|Gent;5;|Aalst;6; ~ text in the columns "column_3", because no row has a value there ~ #aantal> "5"^^
      naam;a;b;c;d;e;f;g|Gent;;;;;;;|Lede;;;;;;;1 ~ text in the columns "a", "b", "c", "d", "e" and 1 more ~ #g> "1"^^
      naam;aantal|Gent;5;|Aalst;6; ~ a row with 2 cells above row 2 is left out ~ #column_2> "5"^^
      naam;aantal;aantal|Gent;1;2|Aalst;3;4 ~ column "aantal": more than one column has this title ~ #aantal_2> "2"^^
      naam;2022;2023|Gent;1;2|Aalst;4;5 ~ - ~ #2022> "1"^^
      naam;nummer|Gent;9007199254740993|Aalst;123456789012345678901|Lede;5 ~ - ~ "9007199254740993"^^
      naam;lat|Gent;51,0543|Aalst;50,938 ~ - ~ "51.0543"^^
      naam;x|Gent;51.054|Aalst;50.938 ~ set the datatype decimal, or {"base": ~ #x> "51.054" .
      naam;aantal|Gent;1␣234|Aalst;12 ~ - ~ #aantal> "1234"^^
      naam;saldo|Gent;−5|Lede;8 ~ row 2, "−5", has a dash that is no minus ~ #saldo> "−5" .
      naam;aantal|Gent;¤5|Lede;8 ~ has a character that cannot be seen ~ "8" .
      naam;opm|¤Gent;x1|Lede;y2 ~ column "naam": text, because row 2, "¤Gent", has a character that cannot ~ "Lede" .
      nr;naam|1;Gent|2;Aalst|3;Gent␣ ~ row 4, "Gent␣", differs from another value by a space ~ #naam> "Gent" .
      nr;naam|1;Gent |2;Aalst|3;Gent ~ row 4, "Gent", differs from another value by a space ~ #naam> "Gent " .
      nr;naam|1;cafÃ©|2;Aalst ~ row 2, "cafÃ©", was read in a wrong encoding once ~ #naam> "Aalst" .
      nr;naam|1;"caf&eacute;"|2;Aalst ~ has a code of HTML ~ #naam> "Aalst" .
      nr;naam|1;Jansen & Zonen|2;R&D; ~ row 3 does not fit the table ~ #naam> "Jansen & Zonen" .
      nr;tijdstip|1;13/02/2024 8:30|2;14/02/2024 15:45 ~ has an hour of one digit ~ "13/02/2024 8:30" .
      nr;opm|1;zonder "quotes" in|2;x1 ~ line 2 is faulty, because a quote stands inside a cell ~ "x1" .
      naam;aantal|Gent;1|Lede;3⏎Ronse;4 ~ line 3 holds more than one row ~ #naam> "Lede" .
      nr;adres|1;"Markt 1⏎9000 Gent"|2;"Dorp 2" ~ - ~ "Markt 1\\r9000 Gent" .
      naam;periode|Gent;2024-Q1|Aalst;2024Q2 ~ - ~ "2024-Q1" .
      naam;rekening|Gent;BE68 5390 0754 7034|Aalst;BE43 0689 9999 9501 ~ - ~ "BE43 0689 9999 9501" .
      naam;nummer|A;85073003328|B;85.07.30-033.28 ~ - ~ "85073003328" .
      naam;telefoon|Gent;92101010|Aalst;53732323 ~ - ~ #telefoon> "92101010" .
      naam;postbus|Gent;007|Aalst;12 ~ - ~ #postbus> "007" .
      naam;bedrag (€)|Gent;5,00|Aalst;6,00 ~ - ~ #bedrag> "5.00"^^
      naam;aantal|Gent;n.v.t.|Aalst;-|Ronse;onbekend|Lede;5 ~ - ~ #aantal> "5"^^
      naam;datum|A;nog niet|B;2024-01-02|C;2024-01-03|D;2024-02-01|E;2024-05-05 ~ row 2, "nog niet", is not ~ "nog niet" .
      naam;bedrag|Gent;€1.000|Aalst;1000 ~ row 2, "€1.000", has a currency ~ "€1.000" .
      naam;bedrag|Gent;1,234.50|Aalst;2.5 ~ - ~ "1234.50"^^
      """)
  void what_is_saved_is_read_truly_or_told(String rows, String told, String statement) throws IOException {
    String open = told(text(rows), StandardCharsets.UTF_8);
    assertTrue(told.equals(NOTHING) ? open.isEmpty() : open.contains(text(told).strip()), open);
    String statements = tables.convert();
    assertTrue(statements.contains(statement), statements);
    boolean faulty = open.contains("does not fit the table") || open.contains("is faulty");
    assertEquals(!faulty, tables.check().isEmpty(), () -> "a draft fits its table but for what was told: " + open);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      1.234 ~ "decimal" ~ 1.234
      1.234 ~ {"base": "decimal", "format": {"groupChar": ".", "decimalChar": ","}} ~ 1234
      1,234 ~ {"base": "decimal", "format": {"decimalChar": ","}} ~ 1.234
      1,234 ~ {"base": "decimal", "format": {"groupChar": ","}} ~ 1234
      """)
  void a_number_that_can_be_read_two_ways_is_read_as_its_owner_decides(String value, String datatype, String read)
      throws IOException {
    String open = told(text("nr;x|1;" + value + "|2;7"), StandardCharsets.UTF_8);
    assertTrue(datatype.matches(".*\\{\"groupChar\": \",\".*|\"decimal\"") || open.contains(datatype), open);
    tables.setDatatype(1, datatype);
    assertEquals(List.<Problem>of(), tables.check());
    assertTrue(tables.convert().contains("#x> \"" + read + "\"^^"), tables.convert());
  }

  @Test
  void the_bytes_of_windows_and_of_excel_are_read() throws IOException {
    for (Charset encoding : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
      String mark = encoding == StandardCharsets.UTF_8 ? "\ufeff" : "";
      assertEquals("", told(mark + text("naam\tbedrag (€)|Liège\t1,50|Gent\t2,25"), encoding), encoding::name);
      assertTrue(tables.convert().contains("#naam> \"Liège\""), encoding::name);
      assertEquals(List.<Problem>of(), tables.check());
    }
  }
}
