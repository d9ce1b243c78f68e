package be.overzicht.spark;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.read.Resource;
import be.overzicht.spark.file.SharedFile;
import be.overzicht.spark.file.Storage;
import be.overzicht.spark.part.Shipment;
import be.overzicht.spark.part.Shipment.Document;
import be.overzicht.spark.part.Shipment.Item;
import be.overzicht.spark.part.Shipment.Table;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Remembers what was found for a conversion, so that other machines find the same. */
final class Shipper {
  private final Storage storage;
  private final ConversionRequest request;
  private final long seed = ThreadLocalRandom.current().nextLong();
  private final Map<String, Resource> found = new LinkedHashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Set<String> tables = new TreeSet<>();

  Shipper(Storage storage, ConversionRequest request) {
    this.storage = storage;
    this.request = request;
  }

  Storage storage() {
    return storage;
  }

  long seed() {
    return seed;
  }

  void found(String address, Resource resource) {
    found.putIfAbsent(address, resource);
  }

  void begin(TableGroup group) {
    group.tables().stream().map(TableDescription::url).forEach(tables::add);
  }

  /** The file of a table. */
  SharedFile table(Resource table) throws IOException {
    if (table.sheet().isPresent()) {
      throw new IOException(table.name() + " is a sheet of a workbook, which one machine converts; use overzicht convert");
    }
    String plain = table.address().replaceFirst("[?#].*", "");
    SharedFile.Form form = plain.endsWith(".gz") ? SharedFile.Form.GZIP : SharedFile.Form.PLAIN;
    return SharedFile.of(storage, address(table), form);
  }

  /** What was found so far. */
  Shipment shipment(int limit) throws IOException {
    for (Map.Entry<String, Resource> entry : found.entrySet()) {
      if (!items.containsKey(entry.getKey())) {
        items.put(entry.getKey(), item(entry.getKey(), entry.getValue()));
      }
    }
    List<String> named = found.keySet().stream().limit(request.userMetadata().isPresent() ? 2 : 1).toList();
    return new Shipment(UUID.randomUUID().toString(), named, request.mode(), seed, limit,
        new HashMap<>(items));
  }

  private Item item(String address, Resource resource) throws IOException {
    if (tables.contains(address)) {
      return Item.of(resource, new Table(table(resource)));
    }
    try (InputStream in = resource.open()) {
      return Item.of(resource, new Document(in.readAllBytes()));
    }
  }

  /** Files of this machine have their path as their name. */
  private static URI address(Resource table) throws IOException {
    if (table.address().matches("(?i)(file|https?):.*")) {
      Path file = Path.of(table.name());
      if (!Files.isRegularFile(file)) {
        throw new IOException(table.name() + " is no file of a file system, and other machines cannot read it; copy it");
      }
      return file.toAbsolutePath().normalize().toUri();
    }
    return URI.create(table.address().replaceFirst("[?#].*", ""));
  }
}
