# breaks: shape:budget-binnen-geheel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/initiatief/geheel> dig:bedrag <id/bedrag/geheel-budget> .
  <id/bedrag/geheel-budget> dct:type <id/concept/bedragsoort/budget> ; schema:value 100.0 }
