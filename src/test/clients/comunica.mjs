// Asks the endpoint given as argument with Comunica's defaults, and prints what came.
import { QueryEngine } from '@comunica/query-sparql';

const context = { sources: [process.argv[2]] };
const engine = new QueryEngine();
const rows = await (await engine.queryBindings('SELECT * { ?s a ?type } LIMIT 7', context)).toArray();
const quads = await (await engine.queryQuads('CONSTRUCT WHERE { ?s a ?type } LIMIT 5', context)).toArray();
const answer = await engine.queryBoolean('ASK { ?s a ?type }', context);
console.log(`${rows.length} rows, ${quads.length} statements, ${answer}`);
