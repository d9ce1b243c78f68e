package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resources;

/**
 * What holds for a whole metadata document.
 *
 * @param file how messages call it
 * @param address where it stands
 * @param base what its addresses resolve against
 * @param language the default language; {@code und} when there is none
 * @param resources finds the documents it refers to
 * @param log takes its warnings
 */
record DocumentContext(
    String file, String address, String base, String language, Resources resources, ProblemLog log) {

  /** Tells of something that is left out or taken otherwise. */
  void warn(Json at, String what, String remedy) {
    log.add(Finding.at(ProblemKind.METADATA_WARNING, place(at), what, remedy));
  }

  /** What ends the reading of the document. */
  FaultException fault(Json at, String what, String remedy) {
    return new FaultException(ProblemKind.METADATA, place(at), what, remedy);
  }

  DocumentContext with(String otherBase, String otherLanguage) {
    return new DocumentContext(file, address, otherBase, otherLanguage, resources, log);
  }

  /**
   * The address of something to read.
   *
   * @throws FaultException when a document that was fetched names a file of this machine
   */
  String source(Json at, String reference) {
    String source = resolve(reference);
    if (isWeb(address) && !isWeb(source)) {
      throw fault(at, "this document stands on the web and names " + source,
          "name http and https addresses only in what others fetch");
    }
    return source;
  }

  private static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http:", 0, 5) || address.regionMatches(true, 0, "https:", 0, 6);
  }

  String resolve(String reference) {
    return Iris.escaped(Iris.resolve(base, reference));
  }

  private Place place(Json at) {
    return new Place(file, at.line(), 0);
  }
}
