# breaks: shape:eenheid-van-opschrift
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/waarneming/gekozen> dig:eenheid <id/concept/eenheid/gemeente> ;
    skos:prefLabel "Gekozen projecten"@nl }
