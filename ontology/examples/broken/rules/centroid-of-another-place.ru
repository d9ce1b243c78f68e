# breaks: shape:zwaartepunt-nabij
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>

DELETE { ?a wgs84:lat ?l } INSERT { ?a wgs84:lat 51.9803 }
WHERE { ?a wgs84:lat ?l }
