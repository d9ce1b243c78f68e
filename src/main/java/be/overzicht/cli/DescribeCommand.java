package be.overzicht.cli;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Version;
import be.overzicht.csvw.describe.Describer;
import be.overzicht.csvw.describe.Guess;
import be.overzicht.csvw.input.TableBytes.Packing;
import be.overzicht.csvw.input.TableBytes;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.sheet.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code describe}: drafts the metadata of bare tables. */
@Command(name = "describe", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Draft CSV on the Web metadata of bare tables. What it can't know it asks for on standard error.")
final class DescribeCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Parameters(paramLabel = "TABLE", arity = "1..*",
      description = "A table: a file, also with .gz, a workbook or one sheet of it, or - for standard input. "
          + "Keys are sought among several.")
  private List<String> inputs;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file. Default: standard output.")
  private Optional<Path> output;

  @Option(names = "--explain", description = "Say each guess on standard error, with the rows that decided it.")
  private boolean explain;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return describe(err);
    } catch (FaultException fault) {
      err.println(fault.finding().problem());
      return ExitCode.INVALID;
    }
  }

  private int describe(PrintWriter err) throws IOException {
    List<Resource> tables = new ArrayList<>();
    for (String input : inputs) {
      tables.addAll(tables(input));
    }
    output.filter(this::isAnInput).ifPresent(file -> {
      throw new ParameterException(spec.commandLine(), "--output " + file + " is one of the tables; name another file");
    });
    tables.stream().flatMap(table -> table.sheet().stream()).flatMap(List::stream)
        .forEach(finding -> err.println(finding.problem()));
    write(Describer.describe(tables, guess -> tell(guess, err)));
    return ExitCode.DONE;
  }

  private void tell(Guess guess, PrintWriter err) {
    if (explain || guess.certainty() == Guess.Certainty.OPEN) {
      err.println(guess);
    }
  }

  private void write(String metadata) throws IOException {
    if (output.isPresent()) {
      Files.writeString(output.get(), metadata);
    } else {
      spec.commandLine().getOut().print(metadata);
      spec.commandLine().getOut().flush();
    }
  }

  private boolean isAnInput(Path file) {
    return inputs.stream().anyMatch(input -> !input.equals(STANDARD_INPUT)
        && Path.of(input).toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize()));
  }

  /** All sheets of a workbook, unless one is named. */
  private List<Resource> tables(String input) throws IOException {
    if (input.equals(STANDARD_INPUT)) {
      return standardInput();
    }
    int sign = input.indexOf('#');
    Path whole = Path.of(input);
    if (!Workbooks.isWorkbook(input) || sign >= 0 && Files.exists(whole)) {
      return List.of(table(input));
    }
    String name = sign < 0 ? input : input.substring(0, sign);
    Path file = readable(name);
    Path book = TableBytes.of(file).file();
    return sign < 0 ? Workbooks.all(file.toUri().toString(), book, name)
        : List.of(Workbooks.sheet(input, book, name));
  }

  private static List<Resource> standardInput() throws IOException {
    TableBytes all = TableBytes.of(System.in, "standard input");
    return all.packing() == Packing.ZIP ? Workbooks.all("table.xlsx", all.file(), "table.xlsx")
        : List.of(Resource.of("table.csv", "table.csv", all::open));
  }

  private Resource table(String input) throws IOException {
    Path file = readable(input);
    Path whole = TableBytes.whole(file);
    return Resource.of(file.toUri().toString(), input, () -> open(whole, input));
  }

  private Path readable(String name) {
    Path file = Path.of(name);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ParameterException(spec.commandLine(), "the file " + name + " cannot be read; name a table");
    }
    return file;
  }

  private static InputStream open(Path file, String name) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}
