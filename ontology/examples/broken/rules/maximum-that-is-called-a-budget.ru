# breaks: shape:bedrag-soort-in-sleutel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/bedrag/oproep-maximum> a schema:MonetaryAmount ; dct:type <id/concept/bedragsoort/budget> ;
    schema:value 10.0 }
