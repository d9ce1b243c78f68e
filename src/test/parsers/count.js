// Counts the distinct triples of a file: node count.js FILE turtle|n-triples|json-ld
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
  const distinct = new Set(all.map((quad) => Writer.prototype.quadToString.call(new Writer(), quad.subject,
    quad.predicate, quad.object, quad.graph)));
  console.log(distinct.size);
});
