package be.overzicht.html;

/**
 * Another form of what a page shows.
 *
 * @param href where it is
 * @param label how people call it, such as Turtle
 * @param mediaType its media type
 */
public record Form(String href, String label, String mediaType) {}
