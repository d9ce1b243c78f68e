// Answers queries with Oxigraph: node oxigraph.mjs DATA.nq BASE < queries.json
// Standard input is a JSON array of queries; standard output one of {"text": …} or {"error": …} for each.
import { readFileSync } from 'node:fs';
import oxigraph from 'oxigraph';

const [data, base] = process.argv.slice(2);
const store = new oxigraph.Store();
store.load(readFileSync(data, 'utf8'), { format: 'application/n-quads' });

function answer(query) {
  // the union is asked where the query names no graphs of its own: Oxigraph would put it before them
  const union = !/\bFROM\b/.test(query);
  const form = /^\s*(CONSTRUCT|DESCRIBE)\b/m.test(query) ? 'application/n-triples' : 'application/sparql-results+json';
  try {
    return { text: store.query(query, { results_format: form, use_default_graph_as_union: union, base_iri: base }) };
  } catch (e) {
    return { error: String(e) };
  }
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(answer)));
