package be.overzicht.csvw.sheet;

import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.sheet.Sheet.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the sheets of workbooks; a sheet is called {@code book.xlsx#Name}. */
public final class Workbooks {
  private final PackedFile file;
  private final Workbook book;

  private Workbooks(Path path, String name) throws IOException {
    file = new PackedFile(path, name);
    book = file.has(OdsWorkbook.CONTENT) ? new OdsWorkbook(file) : new XlsxWorkbook(file);
  }

  /** Whether this path or address, perhaps with the name of a sheet, is that of a workbook. */
  public static boolean isWorkbook(String address) {
    return address.matches("(?is).*\\.(xlsx|ods)(\\.gz)?([?#].*)?");
  }

  /**
   * The sheet that an address names behind the sign #, or the first that people see.
   *
   * @param path where the workbook stands
   * @param name how messages call it, without a sheet
   * @throws FaultException when it is no workbook, or has no such sheet
   */
  public static Resource sheet(String address, Path path, String name) throws IOException {
    Workbooks workbook = new Workbooks(path, name);
    int sign = address.indexOf('#');
    return sign < 0 ? workbook.usual(address) : workbook.named(address, Percent.decode(address.substring(sign + 1)));
  }

  /** All sheets of a workbook; those that people do not see are told. */
  public static List<Resource> all(String address, Path path, String name) throws IOException {
    Workbooks workbook = new Workbooks(path, name);
    List<Resource> all = new ArrayList<>();
    for (Sheet sheet : workbook.book.sheets()) {
      List<Finding> told = sheet.visibility() == Visibility.SHOWN ? List.of()
          : List.of(workbook.warning(sheet, "the sheet is hidden, and is read all the same",
              "take it out if it is not meant"));
      all.add(workbook.resource(address + "#" + Percent.encodeName(sheet.name()), sheet, told));
    }
    return all;
  }

  private Resource named(String address, String wanted) throws IOException {
    Sheet sheet = book.sheets().stream().filter(each -> each.name().equals(wanted)).findFirst()
        .orElseThrow(() -> new FaultException(ProblemKind.TABLE, Place.in(file.name()),
            "there is no sheet \"" + wanted + "\"", "its sheets are " + names()));
    return resource(address, sheet, List.of());
  }

  private Resource usual(String address) throws IOException {
    Optional<Sheet> shown = book.sheets().stream().filter(each -> each.visibility() == Visibility.SHOWN).findFirst();
    Sheet sheet = shown.or(() -> book.sheets().stream().findFirst()).orElseThrow(() -> new FaultException(
        ProblemKind.TABLE, Place.in(file.name()), "the workbook has no sheets", "name another file"));
    List<Finding> told = new ArrayList<>();
    if (shown.isEmpty()) {
      told.add(warning(sheet, "the sheet is hidden, and is read because no other is shown", "name the one you mean"));
    }
    if (book.sheets().size() > 1) {
      told.add(warning(sheet, "this is one of the sheets " + names() + ", and the others are left out",
          (isWorkbook(file.name()) ? "name the one you mean, such as " + file.name()
              : "save it as a file, and name the one you mean, such as book.xlsx") + "#" + book.sheets().get(1).name()));
    }
    return resource(address, sheet, told);
  }

  private String names() {
    return book.sheets().stream().map(each -> "\"" + each.name() + "\"").collect(Collectors.joining(", "));
  }

  private Resource resource(String address, Sheet sheet, List<Finding> told) throws IOException {
    String name = called(sheet);
    SheetShape shape = SheetShape.of(book.open(sheet), name);
    List<Finding> findings = new ArrayList<>(told);
    findings.addAll(shape.findings());
    return Resource.ofSheet(address, name, () -> new SheetStream(book.open(sheet), shape.width()), findings);
  }

  private Finding warning(Sheet sheet, String what, String remedy) {
    return Finding.at(ProblemKind.TABLE_WARNING, Place.in(called(sheet)), what, remedy);
  }

  private String called(Sheet sheet) {
    return file.name() + "#" + sheet.name();
  }
}
