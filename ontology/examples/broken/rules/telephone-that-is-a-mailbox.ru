# breaks: shape:inlichting-soort-adres
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/inlichting/voorbeeld-telefoon> dig:inlichtingOver <id/initiatief/voorbeeld> ;
  dct:type <id/concept/inlichtingsoort/telefoon> ; schema:url <mailto:loket@vlaanderen.be> }
