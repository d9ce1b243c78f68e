# breaks: shape:geld-bij-steun
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/initiatief/oproep> a dig:Initiatief ; dct:type <id/concept/initiatiefsoort/oproep> }
