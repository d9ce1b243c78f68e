# breaks: shape:bedrag-in-tekst
PREFIX dct: <http://purl.org/dc/terms/>

INSERT DATA { <id/initiatief/voorbeeld> dct:description "Ten hoogste 10.000 euro per project."@nl }
