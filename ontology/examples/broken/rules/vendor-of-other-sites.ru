# breaks: shape:leverancier-van-site
PREFIX dig: <ns/digitalisering#>

INSERT DATA {
  <id/betrokkenheid/een> dig:besluitensite "een.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/twee> dig:besluitensite "twee.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/drie> dig:besluitensite "drie.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/vier> dig:besluitensite "vier.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/vijf> dig:besluitensite "vijf.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/zes> dig:besluitensite "zes.huis.be" ; dig:softwareleverancier <id/organisatie/huis> .
  <id/betrokkenheid/zeven> dig:besluitensite "zeven.huis.be" ; dig:softwareleverancier <id/organisatie/ander> }
