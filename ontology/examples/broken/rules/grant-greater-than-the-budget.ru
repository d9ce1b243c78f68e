# breaks: shape:bedrag-binnen-budget
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/deelname/voorbeeld-0216771046> dig:bedrag <id/bedrag/voorbeeld-0216771046> .
  <id/bedrag/voorbeeld-0216771046> dct:type <id/concept/bedragsoort/toegekend> ; schema:value 10000.0 .
  <id/initiatief/voorbeeld> dig:steunsoort <id/concept/steunsoort/geld> }
