# breaks: shape:inlichting-soort-adres
PREFIX dct: <http://purl.org/dc/terms/>

DELETE { ?e dct:type ?k } INSERT { ?e dct:type <id/concept/inlichtingsoort/telefoon> }
WHERE { ?e dct:type ?k FILTER (?k = <id/concept/inlichtingsoort/e-mail>) }
