# breaks: shape:deelnemer-inschrijving
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/deelname/vreemd> dig:inschrijving <id/inschrijving/voorbeeld> }
