// Learns the names model and writes it to src/names.generated.ts.
//
//   NUTGRAF_CORPORA=<folder with names-open/> pnpm --filter @nutgraf/names-en run train [--folds 5] [--out FILE]
//
// With `--folds` it writes nothing and prints what models learned on the other folds find in each fold instead.
// Environment, for experiments: EPOCHS, RATE, L1, DROPOUT, WEIGHTS (how many are kept), WORDS (how many keep their
// cluster), MADE (how many made-up articles) and ONLY (corpora, by commas).
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { NamesModel } from '../../core/src/mentions/names/names-model'
import { readWords } from '../../core/src/mentions/names/tagger/words'
import { type Document, type Example, readCorpus, toExample } from './corpus'
import { learn } from './crf'
import { buildDataset } from './dataset'
import { buildWords, readList } from './lexicons'
import { mend } from './mend'
import { packWeights, packWords } from './pack'
import { Score, scoreExamples } from './score'
import { writeArticles } from './write-articles'
import { writeModel } from './write-model'

/** How much a corpus counts: what is far from news counts less. */
const CORPORA: Record<string, number> = {
  redocred_dev: 1,
  redocred_test: 1,
  wikigold: 1,
  ewt_dev: 1,
  crossner: 0.7,
  multiner: 0.7,
  gum_train: 0.7,
  btc: 0.3,
  wnut17: 0.3,
}
const setting = (name: string, usual: number) => Number(process.env[name] ?? usual)
const MADE = setting('MADE', 5000)
const MADE_WEIGHT = setting('MADE_WEIGHT', 0.3)
const SEED = 7

const { values } = parseArgs({ options: { folds: { type: 'string' }, out: { type: 'string' } } })
const out = values.out ?? process.env.OUT ?? join(import.meta.dirname, '../src/names.generated.ts')
const corpora = process.env.NUTGRAF_CORPORA ?? join(import.meta.dirname, '../../../../shared/corpora')
const only = process.env.ONLY?.split(',') ?? Object.keys(CORPORA)
const log = (line: string) => console.log(line)
const zipped = (data: unknown) => `${(gzipSync(JSON.stringify(data), { level: 9 }).length / 1024).toFixed(0)} KB gzip`

const demonyms = new Set(readList('demonyms'))
const titles = new Set(readList('titles-outside'))
const documents: Document[] = only.flatMap((corpus) =>
  readCorpus(join(corpora, 'names-open'), corpus).map((document) => mend(document, demonyms, titles)),
)
const open = documents.map(toExample)
const made = writeArticles(MADE, 11).map(toExample)
const words = packWords(buildWords(setting('WORDS', 38_000)))
log(
  `${open.length} documents, ${open.reduce((sum, { text }) => sum + text.tokens.count, 0)} tokens, ${made.length} made-up articles`,
)

function train(examples: readonly Example[], quiet: boolean): NamesModel {
  const data = buildDataset(examples, readWords(words), (corpus) => (corpus === 'made' ? MADE_WEIGHT : CORPORA[corpus]))
  if (!quiet) log(`${data.allowed.length} candidates, ${data.features.length} features of ${data.keys.length} kinds`)
  const learned = learn(data, {
    epochs: setting('EPOCHS', 6),
    rate: setting('RATE', 0.12),
    l1: setting('L1', 0.45),
    l2: 0,
    dropout: setting('DROPOUT', 0.3),
    seed: SEED,
    ...(quiet ? {} : { log }),
  })
  return {
    format: 'nutgraf-names-1',
    language: 'en',
    words,
    weights: packWeights(data.keys, learned.weights, setting('WEIGHTS', 130_000)),
    transitions: Array.from(learned.transitions, (score) => Math.round(score * 1000) / 1000),
  }
}

if (values.folds) {
  const folds = Number(values.folds)
  const total = new Score()
  const by = new Map<string, Score>()
  for (let fold = 0; fold < folds; fold++) {
    const model = train([...open.filter((_, i) => i % folds !== fold), ...made], true)
    for (const example of open.filter((_, i) => i % folds === fold)) {
      let score = by.get(example.corpus)
      if (!score) by.set(example.corpus, (score = new Score()))
      scoreExamples([example], model, [total, score])
    }
    log(`fold ${fold + 1} of ${folds}: ${total.line}`)
  }
  for (const [corpus, score] of by) log(`${corpus.padEnd(14)} ${score.line}`)
} else {
  const model = train([...open, ...made], false)
  if (out.endsWith('.json')) writeFileSync(out, JSON.stringify(model))
  else writeModel(out, model)
  log(`words ${zipped(model.words)}, weights ${zipped(model.weights)}, all ${zipped(model)}`)
}
