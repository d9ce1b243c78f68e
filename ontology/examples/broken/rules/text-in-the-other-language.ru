# breaks: shape:taal-van-tekst
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/waarneming/tweede> skos:note 'Counted with the list of participants.'@nl }
