# breaks: shape:dag-na-bronnen
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/voorbeeld> dig:laatsteUitgave "2017-03-31"^^xsd:date .
  <id/deelname/voorbeeld-0216771046> dig:vroegsteDatum "2018-03-02"^^xsd:date }
