# breaks: shape:nummer-gat
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

DELETE { ?e schema:position ?n } INSERT { ?e schema:position 99999999999 }
WHERE { ?e a dig:Inschrijving ; schema:position ?n }
