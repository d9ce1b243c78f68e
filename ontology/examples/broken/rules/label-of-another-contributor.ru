# breaks: shape:label-van-betrokkene
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/betrokkenheid/bijdrage> dig:band <id/concept/band/bijdrage> ; dig:labelInBron "Stad Gent" ;
    dig:betrokkene <id/bestuurseenheid/0216771046> }
