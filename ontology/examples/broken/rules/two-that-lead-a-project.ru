# breaks: shape:een-trekker
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA { <id/initiatief/werk> dct:type <id/concept/initiatiefsoort/project> .
  <id/deelname/een> dig:deelnameAan <id/initiatief/werk> ; m8g:role <id/concept/rol/trekker> .
  <id/deelname/twee> dig:deelnameAan <id/initiatief/werk> ; m8g:role <id/concept/rol/trekker> }
