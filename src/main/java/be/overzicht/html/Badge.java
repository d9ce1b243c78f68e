package be.overzicht.html;

/**
 * A short state.
 *
 * @param text what it says
 * @param tone {@code good}, {@code past}, {@code open}, {@code unknown} or {@code plain}
 */
public record Badge(String text, String tone) {}
