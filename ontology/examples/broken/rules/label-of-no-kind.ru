# breaks: shape:opschrift-besturen
PREFIX dig: <ns/digitalisering#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE { ?e rdfs:label ?l } INSERT { ?e rdfs:label 'Ardooie'@nl }
WHERE { ?e a dig:Inschrijving ; rdfs:label ?l }
