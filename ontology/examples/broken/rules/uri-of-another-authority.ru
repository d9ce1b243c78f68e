# breaks: shape:lblod-uri-terug
PREFIX mu: <http://mu.semte.ch/vocabularies/core/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX : <id/bestuurseenheid/>

DELETE { ?u owl:sameAs ?a } INSERT { ?u owl:sameAs :0216771145 }
WHERE { ?u mu:uuid ?id ; owl:sameAs ?a }
