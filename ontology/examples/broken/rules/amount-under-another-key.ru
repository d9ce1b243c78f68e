# breaks: shape:sleutel-van-bedrag
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/initiatief/geheel> dig:bedrag <id/bedrag/ander-budget> }
