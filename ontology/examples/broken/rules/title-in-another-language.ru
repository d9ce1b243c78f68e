# breaks: shape:taal-van-titel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/bron/gids> a dig:Bron ; dct:title "Guide for the cities" ;
    dct:language <http://publications.europa.eu/resource/authority/language/NLD> }
