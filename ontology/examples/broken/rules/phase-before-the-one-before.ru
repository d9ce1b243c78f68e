# breaks: shape:fasen-in-volgorde
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/fase/voorbeeld-indienen> dig:vroegsteStart "2016-01-01"^^xsd:date .
  <id/fase/voorbeeld-uitvoeren> dig:faseVan <id/initiatief/voorbeeld> ;
    dct:type <id/concept/fasesoort/uitvoeren> ;
    dig:laatsteStart "2015-06-30"^^xsd:date }
