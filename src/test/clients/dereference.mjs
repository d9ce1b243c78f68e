// Reads each address given with rdf-dereference, and prints how many different statements it found there.
import { rdfDereferencer } from 'rdf-dereference';

for (const address of process.argv.slice(2)) {
  const { data } = await rdfDereferencer.dereference(address);
  const statements = new Set();
  await new Promise((resolve, reject) => {
    data.on('data', (quad) => statements.add(JSON.stringify(quad.toJSON ? quad.toJSON() : [quad.subject, quad.predicate,
      quad.object, quad.graph].map((term) => [term.value, term.language, term.datatype?.value]))));
    data.on('error', reject);
    data.on('end', resolve);
  });
  console.log(`${statements.size}`);
}
