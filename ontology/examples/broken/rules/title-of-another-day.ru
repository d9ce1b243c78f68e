# breaks: shape:dag-in-titel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/bron/zitting> a dig:Bron ; dct:title "Zitting van 4 maart 2012" ;
    dig:laatsteUitgave "2021-03-04"^^xsd:date }
