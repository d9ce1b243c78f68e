# breaks: shape:getal-zonder-nul-voorop
PREFIX schema: <http://schema.org/>

INSERT DATA { <id/bedrag/geheel> schema:value 0200.0 }
