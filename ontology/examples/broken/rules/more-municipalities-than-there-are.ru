# breaks: shape:telling-binnen-besturen
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/waarneming/te-veel> dig:eenheid <id/concept/eenheid/gemeente> ; dig:aantal 4040 }
