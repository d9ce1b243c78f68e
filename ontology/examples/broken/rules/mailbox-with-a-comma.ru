# breaks: shape:mailadres-vorm
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/inlichting/mailen> schema:url <mailto:loket,lokaal@vlaanderen.be> }
