# breaks: shape:dag-in-toekomst
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/voorbeeld> dig:vroegsteUitgave "2061-03-01"^^xsd:date }
