# breaks: shape:brontitel-eenmalig
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/bron/tweede> a dig:Bron ; dct:title 'Voorbeeld van een bron' }
