# breaks: shape:leverancier-van-domein
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/betrokkenheid/voorbeeld-0216771145> dig:besluitensite 'ocmw.voorbeeld.be' ;
  dig:softwareleverancier <id/organisatie/vvsg> ; dig:leverancierBasis <id/concept/basis/afgeleid-van-domeinnaam> }
