# breaks: shape:evenement-soort-in-naam
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/evenement/sessie> a dig:Evenement ; skos:prefLabel "Infosessie digibanken"@nl ;
    dct:type <id/concept/evenementsoort/lancering> }
