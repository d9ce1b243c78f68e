# breaks: shape:maildomein-bekend
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/inlichting/tweede> schema:url <mailto:loket@vlaaderen.be> }
