package be.overzicht.http.page.query;

import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question of the release with its query: {@code ontology/questions/*.rq}, whose first lines are comments such as
 * {@code # title@nl: …}.
 *
 * @param id the name of its file, without ending
 * @param header the values of its comments
 * @param query the query, with absolute addresses
 */
public record Question(String id, Map<String, String> header, String query) {
  private static final String FOLDER = "questions/";
  private static final String ENDING = ".rq";
  private static final String PARAMETER = "parameter";

  /**
   * What a reader may choose in the query.
   *
   * @param name the name of the parameter in the address
   * @param concept the kind of thing that it names
   * @param standard the thing that the query names as it stands
   */
  public record Parameter(String name, String concept, String standard) {}

  /** All questions of a release, in the order of their files, read once. */
  static List<Question> of(Edition edition, Release release) {
    return edition.part(All.class, made -> new All(of(release))).questions();
  }

  private record All(List<Question> questions) {}

  private static List<Question> of(Release release) {
    return release.ontologyFiles().stream()
        .filter(file -> file.startsWith(FOLDER) && file.endsWith(ENDING))
        .sorted().map(file -> read(release, file)).toList();
  }

  /** The value of a comment in the reader's language. */
  String text(String name, Reading reading) {
    return header.getOrDefault(name + "@" + reading.language().tag(), header.getOrDefault(name + "@nl", ""));
  }

  /** What a reader may choose, if anything: {@code # parameter: gemeente bestuurseenheid 0216771046}. */
  public Optional<Parameter> parameter(Uris uris) {
    return Optional.ofNullable(header.get(PARAMETER)).map(text -> text.split("\\s+"))
        .map(parts -> new Parameter(parts[0], parts[1], uris.id(parts[1], parts[2])));
  }

  /** The query about another thing than the one it names as it stands: a known thing, by its address in the data. */
  String about(Parameter parameter, String thing) {
    return query.replace("<" + parameter.standard() + ">", "<" + thing + ">");
  }

  /** The kinds of users who ask it. */
  List<String> users() {
    return Arrays.stream(header.getOrDefault("users", "").split(",")).map(String::strip)
        .filter(user -> !user.isEmpty()).toList();
  }

  private static Question read(Release release, String file) {
    try (InputStream in = release.open("ontology/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String id = file.substring(FOLDER.length(), file.length() - ENDING.length());
      return new Question(id, header(text), absolute(text, release.uris().root()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of release " + release.name(), e);
    }
  }

  private static Map<String, String> header(String text) {
    return text.lines().takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip().split(":\\s*", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
  }

  /** The query without its header, its references resolved: an editor knows no base. */
  private static String absolute(String text, String root) {
    Function<String, String> resolved = line -> line.replaceAll("<(?![a-z]+:)([^<>\\s\"{}|^`]*)>", "<" + root + "$1>");
    return text.lines().dropWhile(line -> line.startsWith("#")).map(resolved).collect(Collectors.joining("\n"));
  }
}
