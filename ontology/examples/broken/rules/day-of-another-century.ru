# breaks: shape:eeuw-van-dag
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/tweede> dig:vroegsteUitgave '1917-03-01'^^xsd:date }
