# breaks: shape:deel-van-sleutel
PREFIX dig: <ns/digitalisering#>

INSERT DATA { <id/initiatief/geheel-2021> a dig:Initiatief }
