# breaks: shape:naam-niet-ook-andere-naam
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/initiatief/voorbeeld> skos:altLabel "Voorbeeld"@nl }
