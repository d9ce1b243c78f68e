# breaks: shape:lblod-uri-terug
PREFIX ext: <http://mu.semte.ch/vocabularies/ext/>
PREFIX mu: <http://mu.semte.ch/vocabularies/core/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX : <id/bestuurseenheid/>

DELETE { ?u owl:sameAs ?a ; ext:kbonummer ?number } INSERT { ?u owl:sameAs :0216771145 }
WHERE { ?u mu:uuid ?id ; owl:sameAs ?a ; ext:kbonummer ?number }
