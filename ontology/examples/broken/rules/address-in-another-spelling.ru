# breaks: shape:bronadres-eenmalig
PREFIX dig: <ns/digitalisering#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA { <id/bron/z-tweede> a dig:Bron ; foaf:page <http://vlaamsparlement.be> }
