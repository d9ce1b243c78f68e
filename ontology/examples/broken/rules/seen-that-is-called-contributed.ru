# breaks: shape:band-van-basis
PREFIX dig: <ns/digitalisering#>

DELETE { ?e dig:band ?b } INSERT { ?e dig:band <id/concept/band/bijdrage> }
WHERE { ?e dig:band ?b ; dig:basis <id/concept/basis/oogstplanning> }
