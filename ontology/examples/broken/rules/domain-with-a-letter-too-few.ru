# breaks: shape:domein-bijna-ander
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA { <id/initiatief/geheel> foaf:page <https://www.vlaandren.be/lokaal> .
  <id/initiatief/een> foaf:page <https://www.vlaanderen.be/een> .
  <id/initiatief/twee> foaf:page <https://loket.vlaanderen.be/twee> }
