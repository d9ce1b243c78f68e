# breaks: shape:status-voor-begin
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/initiatief/geheel> dig:laatsteStatus "2017-12-31"^^xsd:date ; dig:vroegsteStart "2020-01-01"^^xsd:date }
