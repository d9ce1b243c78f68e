# breaks: shape:jaar-in-titel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/plan> a dig:Bron ; dct:title "Plan voor 2032" ;
    dig:laatsteUitgave "2023-04-01"^^xsd:date }
