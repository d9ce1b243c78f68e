# breaks: shape:engels-is-nederlands
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/evenement/zelfde> skos:prefLabel "Sessie voor besturen"@nl, "Sessie voor besturen"@en }
