package be.overzicht.html.section;

import be.overzicht.html.Link;
import java.util.List;

/**
 * What a picture leaves out.
 *
 * @param text what it is, and why it is not in the picture
 * @param links where to find it
 */
public record Apart(String text, List<Link> links) {}
