# breaks: shape:telling-in-titel
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/bron/artikel> a dig:Bron ; dct:title "72 besturen melden zich aan" .
  <id/waarneming/aanmeldingen> dct:source <id/bron/artikel> ; dig:aantal 27 }
