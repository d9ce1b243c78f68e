package be.overzicht.csvw.describe;

import java.util.List;
import java.util.Optional;

/**
 * What a column is taken for.
 *
 * @param name its name in templates, unique in the table
 * @param title what its header says; empty where there is none
 * @param form how its values are written; a plain text when nothing else holds for all
 * @param nulls what stands for no value
 * @param separator what stands between the values of a list in a cell
 * @param language the language of its texts
 */
record ColumnGuess(
    String name, String title, ValueForm form, List<String> nulls, Optional<String> separator,
    Optional<String> language) {}
