// pnpm speed [--rounds N] [--peers]: how long each stage takes, given what the stages before it made, as a share of the
// bare regex pass over the same text in the same run. Absolute figures drift with the machine; ratios hold.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { names } from '@nutgraf/names-en'
import { createParser } from '../../packages/core/src/parser'
import { findCorpora } from './corpora'
import { stages } from './stages'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, peers: { type: 'boolean' } } })

interface Pass {
  readonly name: string
  readonly run: (article: string, index: number) => unknown
}

function articles(): string[] {
  const corpora = findCorpora()
  if (corpora) {
    const texts = readFileSync(join(corpora.folder, 'polnear/dev.jsonl'), 'utf8').trim().split('\n')
    return texts.map((line) => JSON.parse(line).text as string)
  }
  const samples = join(import.meta.dirname, '../../samples')
  return readdirSync(samples)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(samples, file), 'utf8'))
}

const texts = articles()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const runs = texts.map((text) => stages(text, {}, names))
// Any day will do: with one given, none has to be worked out, as with what other tools do about dates.
const datedRuns = texts.map((text) => stages(text, { published: '2016-09-30' }, names))

const stageNames = Object.keys(runs[0]) as (keyof (typeof runs)[0])[]
const parse = createParser({ names })

const passes: Pass[] = [
  { name: 'bare regex', run: (article) => article.match(/\p{L}+|\S/gu) },
  ...stageNames.map((name) => ({
    name: name === 'dates' ? 'dates, the day unknown' : name,
    run: (_: string, index: number) => runs[index][name](),
  })),
  { name: 'dates, the day given', run: (_, index) => datedRuns[index].dates() },
  { name: 'all of parse', run: (article) => parse(article) },
]
if (values.peers) {
  const chrono = await import('chrono-node')
  passes.push({ name: 'chrono (dates)', run: (article) => chrono.parse(article) })
  const { default: nlp } = await import('compromise')
  passes.push({ name: 'compromise (names)', run: (article) => nlp(article).topics().json({ offset: true }) })
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
const times = new Map(passes.map((pass) => [pass, [] as number[]]))
const rounds = Number(values.rounds)
/** Rounds that are not counted: the engine goes on compiling what runs often for a while, the more code the longer. */
const WARM_UP = 20
for (let round = -WARM_UP; round < rounds; round++)
  for (const pass of passes) {
    const before = performance.now()
    for (const [index, text] of texts.entries()) pass.run(text, index)
    if (round >= 0) times.get(pass)?.push(performance.now() - before)
  }

const bare = median([...(times.get(passes[0]) ?? [])])
console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB, median of ${rounds} interleaved rounds`)
console.log(`${'pass'.padEnd(28)}${'MB/s'.padStart(8)}${'× bare regex'.padStart(14)}`)
for (const pass of passes) {
  const time = median([...(times.get(pass) ?? [])])
  console.log(
    `${pass.name.padEnd(28)}${(megabytes / (time / 1000)).toFixed(1).padStart(8)}${(bare / time).toFixed(3).padStart(14)}`,
  )
}
