# breaks: shape:initiatief-jaar-in-sleutel
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/initiatief/oproep-2021> a dig:Initiatief ; dig:vroegsteEinde "2012-04-01"^^xsd:date }
