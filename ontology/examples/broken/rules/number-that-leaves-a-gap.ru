# breaks: shape:nummer-gat
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

DELETE { ?e schema:position ?n } INSERT { ?e schema:position 3 }
WHERE { ?e a dig:Inschrijving ; schema:position ?n }
