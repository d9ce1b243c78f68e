# breaks: shape:webadres-vorm
PREFIX foaf: <http://xmlns.com/foaf/0.1/>

INSERT DATA { <id/initiatief/geheel> foaf:page <https://https://www.vlaanderen.be/lokaal> }
