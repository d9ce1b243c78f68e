package be.overzicht.cli.option;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside the classes. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"overzicht " + (version == null ? "(development)" : version)};
  }
}
