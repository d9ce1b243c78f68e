# breaks: shape:deelname-eenmalig
PREFIX dig: <ns/digitalisering#>
PREFIX m8g: <http://data.europa.eu/m8g/>

INSERT DATA { <id/deelname/voorbeeld-0216771046-2> dig:deelnameAan <id/initiatief/voorbeeld> ;
    dig:deelnemer <id/bestuurseenheid/0216771046> ; m8g:role <id/concept/rol/deelnemer> }
