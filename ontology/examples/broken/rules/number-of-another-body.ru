# breaks: shape:kbonummer-van-bestuur
PREFIX ext: <http://mu.semte.ch/vocabularies/ext/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { <http://data.lblod.info/id/bestuurseenheden/abc> ext:kbonummer "0216771147" ;
    owl:sameAs <id/bestuurseenheid/0216771145> }
