# breaks: shape:jaar-in-sleutel
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/gids-2021> a dig:Bron ; dig:vroegsteUitgave "2012-04-01"^^xsd:date }
