# breaks: shape:aanvrager-van-soort
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA { <id/initiatief/geheel> dig:aanvrager <id/concept/doelgroep/gemeente> .
  <id/deelname/ocmw> dig:deelnameAan <id/initiatief/geheel> ;
    m8g:role <id/concept/rol/deelnemer> ; dig:deelnemer <id/bestuurseenheid/elders> .
  <id/bestuurseenheid/elders> dct:type <id/concept/bestuurstype/ocmw> }
