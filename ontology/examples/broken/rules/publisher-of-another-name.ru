# breaks: shape:uitgever-bestuur
PREFIX dct: <http://purl.org/dc/terms/>

DELETE { ?s dct:publisher ?p } INSERT { ?s dct:publisher <id/bestuurseenheid/0216771046> }
WHERE { ?s dct:publisher ?p }
