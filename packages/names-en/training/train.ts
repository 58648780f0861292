import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { NamesModel } from '../../core/src/mentions/names/names-model'
import { Words } from '../../core/src/mentions/names/tagger/words'
import { readCorpus, toExample } from './corpus'
import { learn } from './crf'
import { buildDataset } from './dataset'
import { buildWords, readList } from './lexicons'
import { mend } from './mend'
import { packWeights, packWords } from './pack'
import { writeModel } from './write-model'

const CORPORA: Record<string, number> = {
  redocred_dev: 1,
  redocred_test: 1,
  wikigold: 1,
  crossner: 0.7,
  multiner: 0.7,
  ewt_dev: 1,
  gum_train: 0.7,
  btc: 0.3,
  wnut17: 0.3,
}
const folder = process.env.NUTGRAF_CORPORA
  ? join(process.env.NUTGRAF_CORPORA, 'names-open')
  : join(import.meta.dirname, '../../../../shared/corpora/names-open')
const only = process.env.ONLY?.split(',') ?? Object.keys(CORPORA)
const out = process.env.OUT ?? join(import.meta.dirname, '../src/names.generated.ts')
const size = Number(process.env.SIZE ?? 200_000)
const log = (line: string) => console.log(line)

const demonyms = new Set(readList('demonyms'))
let t0 = Date.now()
const examples = only.flatMap((corpus) =>
  readCorpus(folder, corpus).map((document) => toExample(mend(document, demonyms))),
)
log(
  `${examples.length} documents, ${examples.reduce((s, e) => s + e.text.tokens.count, 0)} tokens, ${Date.now() - t0} ms`,
)
t0 = Date.now()
const words = packWords(buildWords(Number(process.env.WORDS ?? 50_000)))
log(`words: gz ${gzipSync(JSON.stringify(words), { level: 9 }).length} ${Date.now() - t0} ms`)
t0 = Date.now()
const data = buildDataset(examples, new Words(words), (corpus) => CORPORA[corpus] ?? 1)
log(
  `${data.allowed.length} candidates, ${data.features.length} features of ${data.keys.length} kinds, ${data.weight.length} stretches ${Date.now() - t0} ms`,
)
const learned = learn(data, {
  epochs: Number(process.env.EPOCHS ?? 8),
  rate: Number(process.env.RATE ?? 0.12),
  l1: Number(process.env.L1 ?? 0.3),
  l2: 0,
  dropout: Number(process.env.DROP ?? 0.3),
  seed: 7,
  log,
})
const weights = packWeights(data.keys, learned.weights, size)
const model: NamesModel = {
  format: 'nutgraf-names-1',
  language: 'en',
  words,
  weights,
  transitions: Array.from(learned.transitions, (t) => Math.round(t * 1000) / 1000),
}
if (out.endsWith('.json')) writeFileSync(out, JSON.stringify(model))
else writeModel(out, model)
log(
  `weights gz ${gzipSync(JSON.stringify(weights), { level: 9 }).length}, all gz ${gzipSync(JSON.stringify(model), { level: 9 }).length}`,
)
