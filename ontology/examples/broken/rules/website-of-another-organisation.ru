# breaks: shape:thuispagina-eenmalig
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX org: <http://www.w3.org/ns/org#>

INSERT DATA { <id/organisatie/zelfde> a org:Organization ; foaf:homepage <https://www.vlaamsparlement.be> }
