# breaks: shape:nummer-dubbel
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/mijlpaal/tweede> schema:position 1 ; dig:mijlpaalVan <id/ondersteuningstraject/voorbeeld> .
  <id/mijlpaal/derde> schema:position 1 ; dig:mijlpaalVan <id/ondersteuningstraject/voorbeeld> }
