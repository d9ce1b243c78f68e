# breaks: shape:betrokkenheid-eenmalig
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/betrokkenheid/voorbeeld-0216771046-2> dig:betrokkenBij <id/initiatief/voorbeeld> ;
    dig:betrokkene <id/bestuurseenheid/0216771046> }
