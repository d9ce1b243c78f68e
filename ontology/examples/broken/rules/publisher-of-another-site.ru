# breaks: shape:uitgever-van-site
PREFIX dc11: <http://purl.org/dc/elements/1.1/>
PREFIX dig: <ns/digitalisering#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA {
  <id/bron/een> a dig:Bron ; foaf:page <https://krant.be/een> ; dc11:publisher "De Krant" .
  <id/bron/twee> a dig:Bron ; foaf:page <https://krant.be/twee> ; dc11:publisher "De Krant" .
  <id/bron/drie> a dig:Bron ; foaf:page <https://krant.be/drie> ; dc11:publisher "De Krant" .
  <id/bron/vier> a dig:Bron ; foaf:page <https://krant.be/vier> ; dc11:publisher "De Krant" .
  <id/bron/vijf> a dig:Bron ; foaf:page <https://krant.be/vijf> ; dc11:publisher "De Krant" .
  <id/bron/zes> a dig:Bron ; foaf:page <https://krant.be/zes> ; dc11:publisher "Een Ministerie" }
