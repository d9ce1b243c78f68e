# breaks: shape:naam-in-hoofdletters
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/organisatie/luid> a org:Organization ; skos:prefLabel "SMART FLANDERS"@nl }
