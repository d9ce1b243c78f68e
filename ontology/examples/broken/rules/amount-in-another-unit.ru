# breaks: shape:maximum-per-inwoner
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/aanspraak/tweede> dig:aanspraakOp <id/initiatief/voorbeeld> ; dig:maximumbedrag <id/bedrag/tweede> ;
  dig:inwonersaantal 9000 .
  <id/bedrag/tweede> schema:value 1000000.0 }
