# breaks: shape:site-in-opmerking
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/betrokkenheid/voorbeeld-0216771046> skos:note 'De site besluiten.ander.be is gezien.'@nl }
