package be.overzicht.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside the classes. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Overzicht.class.getPackage().getImplementationVersion();
    return new String[] {"overzicht " + (version == null ? "(development)" : version)};
  }
}
