package be.overzicht.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the program, read once for all architecture tests. */
final class Classes {
  static final String ROOT = "be.overzicht";

  private static final JavaClasses PROGRAM = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  private Classes() {}

  static JavaClasses ofTheProgram() {
    return PROGRAM;
  }
}
