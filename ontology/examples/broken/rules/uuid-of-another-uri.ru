# breaks: shape:uuid-van-uri
PREFIX mu: <http://mu.semte.ch/vocabularies/core/>

INSERT DATA { <http://data.lblod.info/id/bestuurseenheden/abc> mu:uuid "abd" }
