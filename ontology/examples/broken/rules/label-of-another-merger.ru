# breaks: shape:fusie-opschrift
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE { ?e rdfs:label ?l } INSERT { ?e rdfs:label 'Fusie tot gemeente Gent (2025)'@nl }
WHERE { ?e a org:ChangeEvent ; rdfs:label ?l }
