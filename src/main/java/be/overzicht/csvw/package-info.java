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
 * <p>Uses {@code text}, {@code rdf} and one streaming JSON parser; starts no Jena.
 */
package be.overzicht.csvw;
