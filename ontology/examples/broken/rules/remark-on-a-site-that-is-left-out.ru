# breaks: shape:opmerking-zonder-site
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?b dig:besluitensite ?s } INSERT { ?b skos:note 'Besluitensite besluiten.voorbeeld.be gezien op 18 november 2022.'@nl }
WHERE { ?b dig:besluitensite ?s }
