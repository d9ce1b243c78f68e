package be.overzicht.csvw;

import be.overzicht.csvw.document.MetadataDocument;
import be.overzicht.csvw.document.MetadataLocator;
import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the group of tables that a request is about. */
final class GroupFinder {
  private final MappedResources resources;
  private final ProblemLog log;

  GroupFinder(MappedResources resources, ProblemLog log) {
    this.resources = resources;
    this.log = log;
  }

  TableGroup find(ConversionRequest request) throws IOException {
    List<TableGroup> groups = new ArrayList<>();
    for (String input : request.inputs()) {
      groups.add(find(input, request.userMetadata()));
    }
    if (groups.size() == 1) {
      return groups.get(0);
    }
    List<TableDescription> tables = groups.stream().flatMap(group -> group.tables().stream()).toList();
    List<Annotation> annotations = groups.stream().flatMap(group -> group.annotations().stream()).toList();
    return new TableGroup(null, tables, annotations);
  }

  private TableGroup find(String input, Optional<String> userMetadata) throws IOException {
    if (input.equals(ConversionRequest.STANDARD_INPUT)) {
      return standardInput(userMetadata);
    }
    Resource resource = open(input);
    if (isMetadata(resource)) {
      return MetadataDocument.read(resource, resources, log);
    }
    if (userMetadata.isPresent()) {
      return MetadataDocument.read(open(userMetadata.get()), resource.address(), resources, log);
    }
    return new MetadataLocator(resources, log).find(resource).orElseGet(() -> onlyHeader(resource.address()));
  }

  /** A table on standard input has the address that its metadata gives it. */
  private TableGroup standardInput(Optional<String> userMetadata) throws IOException {
    String usual = resources.address("table.csv");
    TableGroup group = onlyHeader(usual);
    if (userMetadata.isPresent()) {
      group = MetadataDocument.readForStream(open(userMetadata.get()), usual, resources, log);
    }
    if (group.tables().size() != 1) {
      throw new FaultException(ProblemKind.METADATA, Place.in(userMetadata.orElse("standard input")),
          "the metadata describes " + group.tables().size() + " tables, and standard input is one",
          "describe one table, or name its file");
    }
    resources.putStandardInput(group.tables().get(0).url());
    return group;
  }

  private Resource open(String input) throws IOException {
    String address = resources.address(input);
    return resources.find(address).orElseThrow(() -> MetadataLocator.notFound(input));
  }

  /** Without metadata, the header tells the columns. */
  private static TableGroup onlyHeader(String address) {
    TableDescription table = new TableDescription(address, null, Optional.empty(), Optional.empty(),
        ColumnDescription.Output.WRITTEN, Inherited.NONE, List.of(), address);
    return new TableGroup(null, List.of(table), List.of());
  }

  private static boolean isMetadata(Resource resource) throws IOException {
    String name = resource.address().replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
    String type = resource.contentType().orElse("");
    if (name.endsWith(".json") || name.endsWith(".jsonld") || type.matches("application/(.*\\+)?json.*")) {
      return true;
    }
    if (resource.sheet().isPresent() || name.matches(".*\\.(csv|tsv|txt|tab)(\\.gz)?") || type.startsWith("text/csv")) {
      return false;
    }
    try (InputStream in = resource.open()) {
      int first = in.read();
      while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
        first = in.read();
      }
      return first == '{';
    }
  }
}
