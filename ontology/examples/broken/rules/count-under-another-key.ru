# breaks: shape:sleutel-van-waarneming
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/waarneming/ander-aantal> dig:waarnemingOver <id/initiatief/geheel> }
