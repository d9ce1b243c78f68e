# breaks: shape:evenement-eenmalig
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/evenement/voorbeeld-2> a dig:Evenement ; schema:about <id/initiatief/voorbeeld> ;
    dct:type <id/concept/evenementsoort/infosessie> ; dig:edtfStart "2022-06-16"^^edtf:EDTF }
