package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tables as publishers write them: what is drafted for them is clean, and has the datatypes that they mean. */
class PublishersTablesTest {
  @TempDir
  private Path folder;

  /**
   * A table, how it is saved, and the datatypes of its columns.
   *
   * @param datatypes base and format of each column
   */
  private record Published(String style, String table, Charset encoding, List<String> datatypes) {
    static Published of(String style, String table, String... datatypes) {
      return new Published(style, table, StandardCharsets.UTF_8, List.of(datatypes));
    }
  }

  private static final List<Published> TABLES = List.of(
      Published.of("statistics of a federal office", "CD_REFNIS|TX_NAAM|MS_POPULATION\n11001|Aartselaar|14 298\n"
          + "11002|Antwerpen|529 247\n", "integer", "string", "decimal"),
      Published.of("a city, semicolons and decimal commas", "naam;lat;lon\nA;51,05;3,72\nB;51,06;3,7\n", "string",
          "decimal", "decimal"),
      new Published("a city, from Excel in Windows", "straat;postcode;datum\nÉtoile;9000;31/12/2023\nKoornmarkt;9000;"
          + "1/02/2024\n", Charset.forName("windows-1252"), List.of("string", "integer", "date d/M/yyyy")),
      Published.of("a province, tabs", "id\tnaam\tactief\n1\tx\ttrue\n2\ty\tfalse\n", "integer", "string", "boolean"),
      Published.of("timestamps of sensors", "time,value\n2024-03-31T01:00:00Z,1.5\n2024-03-31T02:00:00Z,-2\n",
          "dateTime", "decimal"),
      Published.of("KBO numbers", "kbo,naam\n0207537816,Aalst\n0207487363,Gent\n", "string", "string"),
      Published.of("a title above", "Overzicht van de leningen\n\njaar;bedrag\n2021;12,50\n2022;3,25\n",
          "integer", "decimal"),
      Published.of("quotes in texts", "id,tekst\n1,\"zei \"\"ja\"\", en ging\"\n2,\"twee\nregels\"\n",
          "integer", "string"),
      Published.of("words for nothing", "id,aantal\n1,5\n2,n/a\n3,7\n4,n/a\n", "integer", "integer"),
      Published.of("ja and nee", "id;open\n1;ja\n2;nee\n3;ja\n", "integer", "boolean ja|nee"),
      Published.of("years alone", "jaar,n\n1999,1\n2000,2\n2001,3\n", "integer", "integer"),
      Published.of("codes with letters", "code,naam\nBE100,Brussel\nBE211,Antwerpen\n", "string", "string"),
      Published.of("empty columns", "a,b,c\n1,,x\n2,,y\n", "integer", "string", "string"),
      Published.of("one column", "naam\nAalst\nGent\n", "string"),
      Published.of("many zeros", "a,b\n0,0.0\n1,0.5\n", "integer", "decimal"),
      Published.of("web addresses", "id,website\n1,https://www.aalst.be\n2,https://stad.gent\n", "integer", "anyURI"),
      Published.of("rows that begin with #", "nr,naam\n#1,x\n#2,y\n", "string", "string"),
      Published.of("scientific numbers", "id,waarde\n1,1.5E-3\n2,2.25E4\n", "integer", "double"),
      new Published("UTF-16 of Excel", "\ufeffid\tnaam\n1\tÉ\n2\tÖ\n", StandardCharsets.UTF_16LE,
          List.of("integer", "string")),
      Published.of("carriage returns of an old Mac", "id,naam\r1,x\r2,y\r", "integer", "string"));

  @TestFactory
  Stream<DynamicTest> a_draft_is_clean_and_true() {
    return TABLES.stream().map(one -> DynamicTest.dynamicTest(one.style(), () -> check(one)));
  }

  private void check(Published one) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", one.table(), one.encoding());
    var metadata = tables.describe();
    List<String> found = Stream.iterate(0, i -> i + 1).limit(metadata.at("/tableSchema/columns").size())
        .map(i -> DescribedTables.datatype(metadata, i).split(" [\\[{]")[0]).toList();
    assertEquals(List.of(), tables.check().stream().map(Object::toString).toList(), metadata::toString);
    assertEquals(one.datatypes(), found, metadata::toString);
  }
}
