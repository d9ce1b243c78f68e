package be.overzicht.cli;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.ReleasesOption;
import be.overzicht.cli.option.Version;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.verify.Verdict;
import be.overzicht.release.verify.Verification;
import be.overzicht.store.disk.StoreCheck;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: checks a copy, or the releases themselves, against their hashes. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Check a copy, or the releases themselves, against their hashes, and say where they differ.")
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "URL|DIR|FILE", arity = "0..1",
      description = "Another Overzicht; a release, a folder of releases, or downloads with their SHA256SUMS; or an RDF"
          + " file: a dump, or what a client gathered from the feed. Default: the folder of the releases.")
  private String copy;

  @Mixin
  private ReleasesOption releases;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ReleaseFolder folder = releases.folder();
    int code = ExitCode.DONE;
    for (Verdict verdict : new Verification(folder, StoreCheck::of)
        .check(copy == null ? folder.path().toString() : copy)) {
      verdict.faults().forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().println(word(verdict) + ": " + verdict.checked());
      verdict.leftOut().forEach(what -> spec.commandLine().getOut().println("  not checked: " + what));
      code = verdict.isGood() ? code : ExitCode.INVALID;
    }
    return code;
  }

  private static String word(Verdict verdict) {
    return !verdict.isGood() ? "different" : verdict.isWhole() ? "good" : "good as far as checked";
  }
}
