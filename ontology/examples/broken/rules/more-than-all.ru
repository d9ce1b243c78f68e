# breaks: shape:procent-binnen-honderd
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/waarneming/te-veel> dig:eenheid <id/concept/eenheid/procent-ocmws> ; dig:aantal 890 }
