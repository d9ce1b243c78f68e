package be.overzicht.http.page;

/**
 * What a problem page tells (RFC 9457 has the same three).
 *
 * @param status the status code
 * @param title what happened
 * @param detail where, and what to do next
 */
public record ProblemDetails(int status, String title, String detail) {}
