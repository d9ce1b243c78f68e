# breaks: shape:organisatie-soort-in-naam
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/organisatie/departement> skos:prefLabel "Departement Omgeving"@nl ;
    org:classification <id/concept/organisatiesoort/vlaams-agentschap> }
