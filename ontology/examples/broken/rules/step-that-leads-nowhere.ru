# breaks: shape:stap-zonder-volgende
PREFIX dig: <ns/digitalisering#>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/trajectstap/laatste> a dig:Trajectstap ; schema:position 2 ;
  dig:stapVan <id/ondersteuningstraject/voorbeeld> }
