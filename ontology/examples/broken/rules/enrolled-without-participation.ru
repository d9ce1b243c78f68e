# breaks: shape:inschrijving-deelname
PREFIX dig: <ns/digitalisering#>

DELETE WHERE { <id/deelname/voorbeeld-0216771145> dig:inschrijving ?e }
