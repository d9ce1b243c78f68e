// Converts the participations of the benchmark to N-Triples on standard output.
import { createReadStream, readFileSync, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import datasetFactory from '@rdfjs/dataset'
import { Parser as TurtleParser, Writer } from 'n3'
import CsvwParser from 'rdf-parser-csvw'

const folder = process.argv[2]
const metadata = datasetFactory.dataset(new TurtleParser().parse(readFileSync(new URL('metadata.ttl', import.meta.url), 'utf8')))
const parser = new CsvwParser({ metadata, baseIRI: 'http://example.org/dumps/participations.csv' })
const quads = parser.import(createReadStream(join(folder, 'participations.csv'), 'utf8'))
const writer = new Writer(createWriteStream(null, { fd: 1, highWaterMark: 1 << 18 }), { format: 'N-Triples' })

quads.on('data', quad => writer.addQuad(quad))
quads.on('end', () => writer.end())
quads.on('error', error => { console.error(error); process.exit(1) })
