package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the metadata of a table: in the {@code Link} header, by the site-wide configuration, or at the two usual places
 * (<a href="https://www.w3.org/TR/tabular-data-model/#locating-metadata">the tabular data model, section 5</a>).
 */
public final class MetadataLocator {
  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
  private static final Pattern DESCRIBED_BY =
      Pattern.compile("(?i).*;\\s*rel\\s*=\\s*\"?([^\";]*\\s)?describedby\\b.*");
  private static final Pattern TYPE =
      Pattern.compile("(?i).*;\\s*type\\s*=\\s*\"?application/(csvm\\+json|ld\\+json|json)\\b.*");
  private static final List<String> USUAL = List.of("{+url}-metadata.json", "csv-metadata.json");

  private final Resources resources;
  private final ProblemLog log;

  /** A locator that looks here and warns there. */
  public MetadataLocator(Resources resources, ProblemLog log) {
    this.resources = resources;
    this.log = log;
  }

  /** The metadata that describes this table; empty when there is none. */
  public Optional<TableGroup> find(Resource table) throws IOException {
    for (String candidate : candidates(table)) {
      Optional<Resource> found = resources.find(candidate).filter(MetadataLocator::canBeMetadata);
      if (found.isPresent()) {
        TableGroup group = MetadataDocument.read(found.get(), resources, log);
        if (describes(group, table.address())) {
          return Optional.of(group);
        }
        log.add(Finding.at(ProblemKind.METADATA_WARNING, Place.in(found.get().name()),
            "this metadata does not describe " + table.address() + ", and is left out",
            "name the table in it, or give the metadata with --metadata"));
      }
    }
    return Optional.empty();
  }

  /** Whether a group describes the table at this address, or sheets of the workbook there. */
  public static boolean describes(TableGroup group, String address) {
    return group.tables().stream()
        .anyMatch(table -> Iris.normalized(table.url()).equals(Iris.normalized(address))
            || Iris.normalized(Iris.withoutFragment(table.url())).equals(Iris.normalized(address)));
  }

  private List<String> candidates(Resource table) throws IOException {
    List<String> candidates = new ArrayList<>();
    table.link().ifPresent(header -> linked(header, table.address(), candidates));
    String url = Iris.withoutFragment(table.address());
    for (String template : siteWide(table.address())) {
      String reference = template.replace("{+url}", url).replace("{url}", url);
      candidates.add(Iris.resolve(url, reference));
    }
    return candidates;
  }

  private static void linked(String header, String base, List<String> candidates) {
    Matcher links = LINK.matcher(header);
    while (links.find()) {
      String parameters = links.group(2);
      if (DESCRIBED_BY.matcher(parameters).matches() && TYPE.matcher(parameters).matches()) {
        String candidate = Iris.resolve(base, links.group(1));
        if (!base.startsWith("http") || candidate.startsWith("http")) {
          candidates.add(candidate);
        }
      }
    }
  }

  /** The lines of {@code /.well-known/csvm}, or the usual templates when the site has none. */
  private List<String> siteWide(String address) throws IOException {
    if (!address.startsWith("http")) {
      return USUAL;
    }
    Optional<Resource> configuration = resources.find(Iris.resolve(address, "/.well-known/csvm"));
    if (configuration.isEmpty()) {
      return USUAL;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(configuration.get().open(), StandardCharsets.UTF_8))) {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }

  /** A server that ignores queries answers with the table itself. */
  private static boolean canBeMetadata(Resource resource) {
    return resource.contentType().filter(type -> type.startsWith("text/csv")).isEmpty();
  }

  /** What to tell when nothing stands at an address that was asked for. */
  public static FaultException notFound(String address) {
    return new FaultException(ProblemKind.METADATA, Place.in(address), "there is nothing at this address",
        "correct it, map it to a folder with --map, or allow the network with --allow-remote");
  }
}
