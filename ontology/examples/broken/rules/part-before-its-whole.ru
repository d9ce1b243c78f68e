# breaks: shape:deel-voor-geheel
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/initiatief/geheel> dig:periodesoort <id/concept/fasesoort/looptijd> ;
    dig:vroegsteStart "2016-01-01"^^xsd:date .
  <id/initiatief/voorbeeld> dig:laatsteStart "2015-12-31"^^xsd:date }
