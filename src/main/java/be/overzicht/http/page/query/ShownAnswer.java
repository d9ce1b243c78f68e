package be.overzicht.http.page.query;

import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.sparql.protocol.QueryRequest;

/**
 * An answer that is to be shown on a page.
 *
 * @param asked what was asked
 * @param page the rows to show
 */
public record ShownAnswer(QueryRequest asked, AnswerPage page) {}
