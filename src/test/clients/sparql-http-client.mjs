// Asks the endpoint given as argument with the defaults of sparql-http-client, and prints what came.
import ParsingClient from 'sparql-http-client/ParsingClient.js';

const client = new ParsingClient({ endpointUrl: process.argv[2] });
const rows = await client.query.select('SELECT * { ?s a ?type } LIMIT 7');
const quads = await client.query.construct('CONSTRUCT WHERE { ?s a ?type } LIMIT 5');
const answer = await client.query.ask('ASK { ?s a ?type }');
console.log(`${rows.length} rows, ${quads.size} statements, ${answer}`);
