# breaks: shape:telling-eenmalig
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/waarneming/voorbeeld-intakes> dig:waarnemingOver <id/ondersteuningstraject/voorbeeld> ;
    dig:eenheid <id/concept/eenheid/intakegesprek> ; skos:prefLabel "intakes"@nl ; dig:aantal 11 }
