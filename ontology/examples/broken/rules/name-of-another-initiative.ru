# breaks: shape:initiatiefnaam-eenmalig
PREFIX dig: <ns/digitalisering#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { <id/initiatief/z-tweede> a dig:Initiatief ; skos:prefLabel 'VoorBeeld'@nl }
