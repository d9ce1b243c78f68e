// Says how many distinct triples a file has, and what they hash to: node digest.js FILE turtle|n-triples|json-ld
const crypto = require('crypto');
const fs = require('fs');
const { Parser, Writer } = require('n3');
const jsonld = require('jsonld');

async function quads(file, format) {
  const text = fs.readFileSync(file, 'utf8');
  if (format !== 'json-ld') {
    return new Parser({ format }).parse(text);
  }
  const nquads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  return new Parser({ format: 'n-quads' }).parse(nquads);
}

quads(process.argv[2], process.argv[3]).then((all) => {
  const writer = new Writer();
  const lines = [...new Set(all.map((quad) =>
    writer.quadToString(quad.subject, quad.predicate, quad.object, quad.graph)))].sort();
  console.log(`${lines.length} ${crypto.createHash('sha256').update(lines.join('')).digest('hex')}`);
});
