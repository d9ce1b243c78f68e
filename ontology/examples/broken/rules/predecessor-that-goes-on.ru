# breaks: shape:voorganger-opgeheven
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>

INSERT DATA { <id/organisatie/opvolger> org:classification <id/concept/organisatiesoort/parlement> ;
    prov:wasDerivedFrom <id/organisatie/vlaams-parlement> }
