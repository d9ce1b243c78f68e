package be.overzicht.build;

/** Hears what a build is doing. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = step -> { };

  /** A step begins. */
  void step(String what);
}
