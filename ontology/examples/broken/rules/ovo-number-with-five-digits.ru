# breaks: shape:ovo-uri-vorm
PREFIX owl: <http://www.w3.org/2002/07/owl#>

INSERT DATA { <id/organisatie/vlaams-parlement>
    owl:sameAs <http://data.vlaanderen.be/id/organisatie/OVO00183> }
