# breaks: shape:pers-van-site
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA {
  <id/bron/een> a dig:Bron ; foaf:page <https://krant.be/een> ; dct:type <id/concept/bronsoort/persartikel> .
  <id/bron/twee> a dig:Bron ; foaf:page <https://krant.be/twee> ; dct:type <id/concept/bronsoort/persartikel> .
  <id/bron/drie> a dig:Bron ; foaf:page <https://krant.be/drie> ; dct:type <id/concept/bronsoort/persartikel> .
  <id/bron/vier> a dig:Bron ; foaf:page <https://krant.be/vier> ; dct:type <id/concept/bronsoort/persartikel> .
  <id/bron/vijf> a dig:Bron ; foaf:page <https://krant.be/vijf> ; dct:type <id/concept/bronsoort/oproep> }
