# breaks: shape:toekenning-binnen-grenzen
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/deelname/andere> dig:deelnameAan <id/initiatief/geheel> ; dig:bedrag <id/bedrag/andere> .
  <id/bedrag/andere> dct:type <id/concept/bedragsoort/toegekend> ; schema:value 10000.0 .
  <id/initiatief/geheel> dig:steunsoort <id/concept/steunsoort/geld> ; dig:bedrag <id/bedrag/geheel-maximum> .
  <id/bedrag/geheel-maximum> dct:type <id/concept/bedragsoort/maximum-per-project> ; schema:value 5000.0 }
