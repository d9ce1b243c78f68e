# breaks: shape:soort-in-naam
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/initiatief/nieuw> a dig:Initiatief ; skos:prefLabel "Slim op weg oproep"@nl ;
    dct:type <id/concept/initiatiefsoort/instrument> }
