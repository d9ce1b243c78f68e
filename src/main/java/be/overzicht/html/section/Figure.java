package be.overzicht.html.section;

import be.overzicht.html.picture.Picture;

/**
 * A picture with the same content as a table.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence that says what to see in it
 * @param picture the picture
 * @param text the table that says the same
 */
public record Figure(String id, String title, String intro, Picture picture, Table text) implements Section {}
