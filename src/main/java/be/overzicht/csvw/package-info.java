/**
 * CSV on the Web: turns tables and their metadata into RDF, and tells what is wrong with them.
 *
 * <p>A table is converted with the metadata that is found beside it; each problem names the file, the line and the
 * column, and says what to do:
 *
 * <pre>{@code
 * ConversionRequest request = ConversionRequest.of("initiatives.csv")
 *     .with(Mode.MINIMAL)
 *     .withFolder("https://example.org/tables/", folder);
 * List<Problem> problems = new ArrayList<>();
 * ConversionReport report = Converter.convert(request, out, problems::add);
 * if (!report.isValid()) {
 *   problems.forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>{@code out} is a stream, or an RDF4J {@link org.eclipse.rdf4j.rio.RDFHandler}. The rows themselves are read with the
 * values that the metadata gives them:
 *
 * <pre>{@code
 * try (CsvwReader reader = CsvwReader.open(request, problems::add)) {
 *   for (CsvwRow row : reader) {
 *     row.value("start").map(Literal::temporalAccessorValue).ifPresent(starts::add);
 *   }
 * }
 * }</pre>
 *
 * <p>Uses {@code text}, {@code rdf}, RDF4J's model and Rio API, and one streaming JSON parser: nothing else, since it is
 * also a library of its own, {@code overzicht-csvw.jar}.
 */
package be.overzicht.csvw;
