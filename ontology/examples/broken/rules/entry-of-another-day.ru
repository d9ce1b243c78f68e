# breaks: shape:inschrijvingen-een-dag
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

INSERT DATA {
  <id/inschrijving/een> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-03-02"^^xsd:date .
  <id/inschrijving/twee> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-03-02"^^xsd:date .
  <id/inschrijving/drie> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-03-02"^^xsd:date .
  <id/inschrijving/vier> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-03-02"^^xsd:date .
  <id/inschrijving/vijf> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-03-02"^^xsd:date .
  <id/inschrijving/zes> dig:inschrijvingOp <id/ondersteuningstraject/a> ; dct:source <id/bron/voorbeeld> ;
    dct:date "2017-02-03"^^xsd:date }
