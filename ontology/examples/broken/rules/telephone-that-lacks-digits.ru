# breaks: shape:telefoon-vorm
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/inlichting/bellen> schema:url <tel:+32927615> }
