// Asks ten queries with Comunica: over the plain dump, over the documents of all initiatives, and at the endpoint.
// Prints for each query how many rows the three gave, and whether the rows are the same: node ten-queries.mjs BASE
import { QueryEngine } from '@comunica/query-sparql';

const base = process.argv[2];
const prefixes = `
  PREFIX dct: <http://purl.org/dc/terms/>
  PREFIX dig: <${base}/ns/digitalisering#>
  PREFIX schema: <http://schema.org/>
  PREFIX adms: <http://www.w3.org/ns/adms#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

const queries = {
  names: 'SELECT ?i ?name { ?i a dig:Initiatief; skos:prefLabel ?name FILTER (lang(?name) = "nl") }',
  bilingual: `SELECT ?nl ?en { ?i a dig:Initiatief; skos:prefLabel ?nl, ?en
    FILTER (lang(?nl) = "nl" && lang(?en) = "en") }`,
  counted: 'SELECT ?status (COUNT(?i) AS ?number) { ?i a dig:Initiatief; adms:status ?status } GROUP BY ?status',
  many: `SELECT ?theme (COUNT(DISTINCT ?i) AS ?number) { ?i a dig:Initiatief; dig:thema ?theme } GROUP BY ?theme
    HAVING (COUNT(DISTINCT ?i) > 3)`,
  optional: `SELECT ?i ?start ?end { ?i a dig:Initiatief; schema:startDate ?start
    OPTIONAL { ?i schema:endDate ?end } }`,
  without: 'SELECT ?i { ?i a dig:Initiatief FILTER NOT EXISTS { ?i schema:startDate ?start } }',
  path: 'SELECT ?i ?whole { ?i a dig:Initiatief; dct:isPartOf+ ?whole }',
  either: `SELECT DISTINCT ?who { ?i a dig:Initiatief { ?i dig:aanbieder ?who } UNION { ?i dig:doelgroep ?who } }`,
  matching: 'SELECT ?i { ?i a dig:Initiatief; skos:prefLabel ?name FILTER (CONTAINS(LCASE(STR(?name)), "open data")) }',
  difference: `SELECT ?i ?source { ?i a dig:Initiatief; dct:source ?source MINUS { ?i adms:status
    <${base}/id/concept/status/onbekend> } }`,
};

// Comunica 4.4 leaves the language of a text in an endpoint's answer as a part of the datatype.
const language = (term) => term.language || term.datatype?.language || '';
const text = (term) => `${term.termType} ${term.value} ${language(term) || term.datatype?.value || ''}`;

async function rows(engine, query, sources) {
  const bindings = await (await engine.queryBindings(prefixes + query, { sources })).toArray();
  return bindings
    .map((row) => [...row].map(([variable, term]) => `${variable.value} ${text(term)}`).sort().join(' | '))
    .sort();
}

const initiatives = await rows(new QueryEngine(), 'SELECT ?i { ?i a dig:Initiatief }', [`${base}/sparql`]);
const documents = initiatives.map((row) => row.split(' ')[2].replace('/id/', '/doc/'));
const places = [[`${base}/dumps/latest/overzicht.nt`], documents, [`${base}/sparql`]];
const engines = places.map(() => new QueryEngine());
for (const [name, query] of Object.entries(queries)) {
  const answers = [];
  for (let place = 0; place < places.length; place++) {
    answers.push(await rows(engines[place], query, places[place]));
  }
  const odd = answers.flatMap((answer) => answer.filter((row, at) => row !== answers[0][at]))[0];
  console.log(`${name}: ${answers.map((answer) => answer.length).join(', ')} rows, ${odd ? `different: ${odd}` : 'the same'}`);
}
