package be.overzicht.http.page.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Packs sheets of texts as a workbook of Office Open XML, so that equal sheets have equal bytes. */
final class Spreadsheet {
  /** What XML 1.0 cannot hold or a parser would make another of, and what looks like such a thing escaped. */
  private static final Pattern SPECIAL = Pattern.compile(
      "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
          + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
  /** "@": a spreadsheet leaves what is in the cell as it is. */
  private static final String TEXT = "@";
  private static final String MADE = "docProps/core.xml";
  private static final Pattern MOMENT = Pattern.compile("<dcterms:created.*?</dcterms:created>");
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Spreadsheet() {}

  /**
   * A sheet.
   *
   * @param name its name
   * @param widths the widths of its columns in characters
   * @param lines its lines
   * @param head how its first line behaves
   */
  record Sheet(String name, List<Integer> widths, List<Line> lines, Head head) {}

  /** What the first line of a sheet is. */
  enum Head {
    /** A line like the others. */
    PLAIN,
    /** Headings, which stay in sight and filter their columns. */
    FILTER
  }

  /** The texts of a line, the first of them bold. */
  record Line(List<String> texts, int bold) {}

  /** The bytes of these sheets. */
  static byte[] pack(List<Sheet> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Overzicht", null)) {
      sheets.forEach(sheet -> write(sheet, workbook.newWorksheet(sheet.name())));
    }
    return withoutMoment(out.toByteArray());
  }

  private static void write(Sheet sheet, Worksheet to) {
    for (int column = 0; column < sheet.widths().size(); column++) {
      to.width(column, sheet.widths().get(column));
      to.range(0, column, sheet.lines().size() - 1, column).style().format(TEXT).set();
    }
    for (int row = 0; row < sheet.lines().size(); row++) {
      write(sheet.lines().get(row), row, to);
    }
    if (sheet.head() == Head.FILTER) {
      to.freezePane(1, 1);
      to.setAutoFilter(0, 0, sheet.lines().size() - 1, sheet.widths().size() - 1);
    }
  }

  private static void write(Line line, int row, Worksheet to) {
    for (int column = 0; column < line.texts().size(); column++) {
      String text = line.texts().get(column);
      if (!text.isEmpty()) {
        to.inlineString(row, column, escaped(text));
      }
      if (column < line.bold()) {
        to.style(row, column).bold().format(TEXT).set();
      }
    }
  }

  /** The text as a cell holds it (ECMA-376, part 1, section 22.9.2.19): {@code _xHHHH_} for what XML cannot hold. */
  static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
  }

  /** The same workbook without the moment at which it was made. */
  private static byte[] withoutMoment(byte[] packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = ZipFile.builder().setByteArray(packed).get(); ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(EARLIEST);
        to.putNextEntry(copy);
        byte[] content = from.getInputStream(part).readAllBytes();
        to.write(part.getName().equals(MADE) ? MOMENT.matcher(new String(content, StandardCharsets.UTF_8))
            .replaceAll("").getBytes(StandardCharsets.UTF_8) : content);
      }
    }
    return out.toByteArray();
  }
}
