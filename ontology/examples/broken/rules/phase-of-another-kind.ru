# breaks: shape:soort-in-sleutel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/fase/geheel-indienen> a dig:Fase ; dct:type <id/concept/fasesoort/uitvoeren> }
