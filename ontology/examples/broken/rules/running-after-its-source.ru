# breaks: shape:loopt-na-bron
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/voorbeeld> dig:laatsteUitgave "2017-03-31"^^xsd:date .
  <id/initiatief/voorbeeld> dig:vroegsteStatus "2018-01-01"^^xsd:date }
