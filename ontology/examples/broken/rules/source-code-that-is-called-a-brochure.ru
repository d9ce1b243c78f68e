# breaks: shape:bronsoort-van-opslag
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA { <id/bron/code> a dig:Bron ; dct:type <id/concept/bronsoort/brochure> ;
    foaf:page <https://github.com/lblod/app-loket/commit/1a2b> }
