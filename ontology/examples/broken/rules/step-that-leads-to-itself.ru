# breaks: shape:stap-volgende
PREFIX xkos: <http://rdf-vocabulary.ddialliance.org/xkos#>

INSERT DATA { <id/trajectstap/voorbeeld> xkos:next <id/trajectstap/voorbeeld> }
