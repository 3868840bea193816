package ascribe.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, as the build wrote it into the jar.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = AscribeCommand.class.getPackage().getImplementationVersion();
    return new String[] {"Ascribe " + (version == null ? "(from source)" : version)};
  }
}
