// Converts the participations of the benchmark to N-Triples on standard output.
import { createReadStream, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import datasetFactory from '@rdfjs/dataset'
import { DataFactory, Parser as TurtleParser, Writer } from 'n3'
import CsvwParser from 'rdf-parser-csvw'

const FULL = 1 << 18
const clock = new Int32Array(new SharedArrayBuffer(4))
const folder = process.argv[2]
const turtle = readFileSync(new URL('metadata.ttl', import.meta.url), 'utf8')
const metadata = datasetFactory.dataset(new TurtleParser().parse(turtle))
const parser = new CsvwParser({
  metadata, baseIRI: 'http://example.org/dumps/participations.csv', factory: DataFactory
})
const quads = parser.import(createReadStream(join(folder, 'participations.csv'), { encoding: 'utf8', highWaterMark: FULL }))
const writer = new Writer({ format: 'N-Triples' })
let text = ''

// written at once, so that statements never queue up in front of a slow output
function flush () {
  const bytes = Buffer.from(text)
  text = ''
  for (let at = 0; at < bytes.length;) {
    at += write(bytes, at)
  }
}

// a pipe whose reader is slower takes nothing for a while
function write (bytes, at) {
  try {
    return writeSync(1, bytes, at)
  } catch (error) {
    if (error.code !== 'EAGAIN') {
      throw error
    }
    Atomics.wait(clock, 0, 0, 1)
    return 0
  }
}

quads.on('data', quad => {
  text += writer.quadToString(quad.subject, quad.predicate, quad.object, quad.graph)
  if (text.length > FULL) {
    flush()
  }
})
quads.on('end', flush)
quads.on('error', error => {
  console.error(error)
  process.exit(1)
})
