# breaks: shape:waarneming-eenheid-elders
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/waarneming/tweede> skos:prefLabel 'Intakes'@nl ; dig:eenheid <id/concept/eenheid/inschrijving> }
