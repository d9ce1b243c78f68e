# breaks: shape:dag-in-opmerking
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/betrokkenheid/voorbeeld-0216771046> skos:note 'Besluitensite besluiten.voorbeeld.be, gezien op 18 december 2022.'@nl }
