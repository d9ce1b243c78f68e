# breaks: shape:deelname-voor-begin
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/initiatief/voorbeeld> dig:vroegsteStart "2016-01-01"^^xsd:date .
  <id/deelname/voorbeeld-0216771046> dig:laatsteDatum "2006-03-02"^^xsd:date }
