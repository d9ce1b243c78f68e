# breaks: shape:loopt-na-einde
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/initiatief/voorbeeld> dig:vroegsteStatus "2018-05-31"^^xsd:date ;
    dig:laatsteEinde "2018-05-31"^^xsd:date }
