# breaks: shape:oprichting-bij-fusie
PREFIX dig: <ns/digitalisering#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <id/veranderingsgebeurtenis/fusie> a org:ChangeEvent ; dig:vroegsteDatum "2019-01-01"^^xsd:date ;
    org:resultingOrganization <id/bestuurseenheid/nieuw> .
  <id/bestuurseenheid/nieuw> dig:vroegsteOprichting "2020-01-01"^^xsd:date }
