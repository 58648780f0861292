// Trains the line model (src/layout/model): a linear-chain conditional random field over hand-named features.
//   tsx scripts/train-layout.ts [--folds FOLDER] [--epochs N] [--seed N]
// Reads the layout pages of ../shared/corpora (or of the folder in NUTGRAF_CORPORA). Without --folds it trains on all of
// them and writes src/layout/model/generated/line-model.ts. With --folds it leaves out one group of publisher families at a
// time, writes a parser trained without each into FOLDER, and FOLDER/folds.json for `score/layout.mjs --folds`.
//
// What is learned is weights of the features in src/layout/model/features, which look at shapes and at classes of words,
// never at which words: the pages' text is their publishers'.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsup'
import { findInterruptions, keepRows } from '../src/layout/interruptions'
import { bestStates } from '../src/layout/model/decode'
import { INPUT_COUNT, readInputs } from '../src/layout/model/inputs'
import { type Page as LayoutPage, readPage } from '../src/layout/model/page'
import { STATE_COUNT, STATES, type State, typeOfState } from '../src/layout/model/states'
import { emptyWeights, type LineWeights, packWeights, TABLES, unpackWeights } from '../src/layout/model/weights'
import { joinWrappedLines } from '../src/layout/rows/join-wrapped-lines'
import { measureRows } from '../src/layout/rows/measure-rows'
import { allowedStates, applyRules } from '../src/layout/rules/known-types'
import { splitLines } from '../src/source/lines'

interface Line {
  start: number
  end: number
  label: string
  alt?: string[]
  why?: string
}
interface Page {
  id: string
  family: string
  mode: string
  lines: Line[]
}
/** The inputs that are on, row after row: those of row `r` are `inputs[from[r]]` up to `inputs[from[r + 1]]`. */
interface Inputs {
  readonly from: Int32Array
  readonly inputs: Int32Array
}
interface Example {
  readonly id: string
  readonly family: string
  readonly mode: string
  readonly inputs: Inputs
  /** What rules already know: the model is trained and tested on the rest, with these rows held. */
  readonly known: Int32Array
  /** Bit sets of the states that are right for each row. */
  readonly allowed: Int32Array
  /** Per row: the scored labels, or none. */
  readonly labels: readonly (readonly string[])[]
  readonly texts: readonly string[]
}

const option = (name: string, other: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? other : process.argv[at + 1]
}
const root = join(import.meta.dirname, '..')
const folder = join(process.env.NUTGRAF_CORPORA ?? join(root, '../../../shared/corpora'), 'layout')
const epochs = Number(option('epochs', '16'))
/** The weights are the mean of so many runs', which differ in the order of the texts: one alone is right or wrong by chance more often. */
const runs = Number(option('runs', '3'))
const foldFolder = option('folds', '')
const foldCount = Number(option('fold-count', '5'))
let randomState = Number(option('seed', '1')) >>> 0
const RATE = Number(option('rate', '0.08'))
/** Share of a text's inputs that are left out at a step, so that no weight leans on another. */
const DROP = Number(option('drop', '0.3'))
const DECAY = Number(option('decay', '0.01'))

/** Mulberry32. */
function random(): number {
  randomState = (randomState + 0x6d2b79f5) >>> 0
  let t = randomState
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const N = STATE_COUNT
const bit = (state: State) => 1 << STATES.indexOf(state)
const ALL = (1 << STATE_COUNT) - 1
const FURNITURE = STATES.reduce((set, state, index) => (typeOfState(index) === 'furniture' ? set | bit(state) : set), 0)
const LABEL_STATES: Record<string, number> = {
  headline: bit('headline'),
  deck: bit('deck'),
  byline: bit('byline'),
  timestamp: bit('timestamp'),
  dateline: bit('paragraph'),
  caption: bit('caption'),
  credit: bit('credit'),
  body: bit('paragraph'),
  list: bit('list-item'),
  crosshead: bit('crosshead'),
  furniture: FURNITURE,
}
const KINDS: Record<string, number> = {
  nav: bit('navigation'),
  related: bit('related'),
  share: bit('share'),
  comments: bit('share'),
  'media-ui': bit('share'),
  tags: bit('tags'),
  newsletter: bit('promotion'),
  ad: bit('promotion'),
  copyright: bit('notice'),
}

function labelStates(line: Line, beforeHeadline: boolean, words: number): number {
  if (line.label === 'unknown') return ALL
  let set = LABEL_STATES[line.label] ?? ALL
  if (line.label === 'furniture') {
    if (line.why === 'kicker') set = beforeHeadline ? bit('eyebrow') : FURNITURE
    else if (line.why === 'bio' && words >= 6) set = bit('author-note')
    else if (line.why && KINDS[line.why]) set = KINDS[line.why]
  }
  for (const alt of line.alt ?? []) set |= LABEL_STATES[alt] ?? 0
  return set
}

const LABEL_OF: Record<string, string> = {
  paragraph: 'body',
  'list-item': 'list',
  eyebrow: 'furniture',
  'author-note': 'furniture',
}
const labelOf = (state: number) => LABEL_OF[typeOfState(state)] ?? typeOfState(state)

function exampleOf(page: Page, source: string, lines: readonly Line[], mode: string): Example {
  const all = measureRows(source, joinWrappedLines(source, splitLines(source)))
  const interruptions = findInterruptions(source, all)
  const rows = keepRows(
    all,
    [...interruptions.keys()].filter((row) => interruptions[row] === null),
  )
  const layout = readPage(source, rows)
  const types = applyRules(layout)
  const known = allowedStates(layout, types)
  // Rows that rules settle are learned from like any other: without them the model would think paragraphs rare.
  const inputs = inputsOf(layout)
  const headline = lines.findIndex(({ label }) => label === 'headline')
  const allowed = new Int32Array(rows.list.length)
  const labels: string[][] = []
  let at = 0
  for (const [index, row] of rows.list.entries()) {
    while (at < lines.length && lines[at].end <= row.start) at++
    const line = at < lines.length && lines[at].start < row.end ? lines[at] : null
    allowed[index] = types[index] ? known[index] : line ? labelStates(line, at < headline, row.words) : ALL
    labels.push(line && line.label !== 'unknown' ? [line.label, ...(line.alt ?? [])] : [])
  }
  const texts = rows.list.map(({ start, end }) => source.slice(start, Math.min(end, start + 160)))
  return { id: page.id, family: page.family, mode, inputs, known, allowed, labels, texts }
}

function inputsOf(page: LayoutPage): Inputs {
  const { rows, from, list } = readInputs(page, new Uint8Array(page.rows.length))
  return { from: from.slice(0, rows + 1), inputs: list.slice(0, from[rows]) }
}

/** What a reader copies: from the headline to the last line of the body, with some of the furniture between. */
function copied(page: Page, source: string): Example | null {
  const first = page.lines.findIndex(({ label }) => label === 'headline')
  const last = page.lines.map(({ label }) => label).lastIndexOf('body')
  if (first < 0 || last <= first) return null
  const keep = random() < 0.5 ? 0 : random() < 0.5 ? 0.4 : 1
  const drop = { byline: random() < 0.3, timestamp: random() < 0.3, deck: false } as Record<string, boolean>
  const kept = page.lines
    .slice(first, last + 1)
    .filter(({ label }) => !(label === 'furniture' && random() >= keep) && !drop[label])
  return joined(page, source, kept)
}

/** The head of an article and no more: what a feed's summary or a pasted paragraph holds. */
function brief(page: Page, source: string): Example | null {
  const first = page.lines.findIndex(({ label }) => label === 'headline')
  if (first < 0) return null
  const length = 1 + Math.floor(random() * 4)
  const parts = new Set(['deck', 'byline', 'timestamp'].filter(() => random() < 0.4))
  const kept = random() < 0.7 ? [page.lines[first]] : []
  let body = 0
  for (const line of page.lines.slice(first + 1)) {
    if (body === length) break
    if (line.label === 'body') body++
    else if (!parts.has(line.label)) continue
    kept.push(line)
  }
  return body === 0 ? null : joined(page, source, kept)
}

/** These lines alone, parted by line breaks or by blank lines. */
function joined(page: Page, source: string, kept: readonly Line[]): Example {
  const separator = random() < 0.5 ? '\n' : '\n\n'
  let text = ''
  const lines: Line[] = []
  for (const line of kept) {
    if (text !== '') text += separator
    lines.push({ ...line, start: text.length, end: text.length + line.end - line.start })
    text += source.slice(line.start, line.end)
  }
  return exampleOf(page, text, lines, 'copied')
}

function readExamples(): Example[] {
  const examples: Example[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue
    const page: Page = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const source = readFileSync(join(folder, `${page.id}.txt`), 'utf8')
    examples.push(exampleOf(page, source, page.lines, page.mode === 'selection' ? 'article' : page.mode))
    if (page.mode === 'article') {
      for (const part of [copied(page, source), brief(page, source)]) if (part) examples.push(part)
    }
  }
  return examples
}

function train(examples: readonly Example[]): LineWeights {
  const weights = emptyWeights()
  // The mean over the last steps generalizes better than the last step.
  const means = TABLES.map((name) => new Float64Array(weights[name].length))
  for (let run = 0; run < runs; run++) addRun(examples, means)
  for (const [table, name] of TABLES.entries())
    for (let at = 0; at < means[table].length; at++) weights[name][at] = means[table][at] / runs
  const { packed, steps } = packWeights(weights)
  return unpackWeights(packed, steps)
}

/** Trains from the start, and adds the weights to `means`. */
function addRun(examples: readonly Example[], means: readonly Float64Array[]): void {
  const weights = emptyWeights()
  const squares = TABLES.map((name) => new Float32Array(weights[name].length).fill(1e-2))
  const averaged = epochs - Math.ceil(epochs / 2)
  // The gradient of each input that an example has.
  const sums = new Float64Array(INPUT_COUNT * N)
  const isSeen = new Uint8Array(INPUT_COUNT)
  const order = examples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    for (const index of order) {
      const example = DROP > 0 ? thinned(examples[index]) : examples[index]
      const { from, inputs } = example.inputs
      const rows = from.length - 1
      const gradient = gradientOf(example, weights, scoreRows(example.inputs, weights))
      // A page of a thousand rows says no more about a headline than a page of thirty.
      const scale = 1 / Math.sqrt(Math.max(rows, 10) / 10)
      const step = (table: number, at: number, g: number) => {
        const values = weights[TABLES[table]]
        const slope = g * scale + DECAY * values[at]
        squares[table][at] += slope * slope
        values[at] -= (RATE * slope) / Math.sqrt(squares[table][at])
      }
      const seen: number[] = []
      for (let row = 0; row < rows; row++)
        for (let at = from[row]; at < from[row + 1]; at++) {
          const input = inputs[at]
          if (isSeen[input] === 0) {
            isSeen[input] = 1
            seen.push(input)
          }
          for (let state = 0; state < N; state++) sums[input * N + state] += gradient.rows[row * N + state]
        }
      for (const input of seen) {
        for (let at = input * N; at < (input + 1) * N; at++) step(0, at, sums[at])
        sums.fill(0, input * N, (input + 1) * N)
        isSeen[input] = 0
      }
      for (let at = 0; at < gradient.transitions.length; at++) step(1, at, gradient.transitions[at])
      for (let at = 0; at < STATE_COUNT; at++) step(2, at, gradient.last[at])
    }
    if (epoch >= epochs / 2)
      for (const [table, name] of TABLES.entries())
        for (let at = 0; at < means[table].length; at++) means[table][at] += weights[name][at] / averaged
  }
}

/** How much each row's inputs speak for each state: `scores[row * STATE_COUNT + state]`. */
function scoreRows({ from, inputs }: Inputs, { inputs: weights }: LineWeights): Float32Array {
  const rows = from.length - 1
  const scores = new Float32Array(rows * STATE_COUNT)
  for (let row = 0; row < rows; row++) {
    const base = row * STATE_COUNT
    for (let at = from[row]; at < from[row + 1]; at++) {
      const offset = inputs[at] * STATE_COUNT
      for (let state = 0; state < STATE_COUNT; state++) scores[base + state] += weights[offset + state]
    }
  }
  return scores
}

/** The example without some of its inputs. */
function thinned(example: Example): Example {
  const { from, inputs } = example.inputs
  const kept: number[] = []
  const starts = new Int32Array(from.length)
  const gone = new Set<number>()
  for (let input = 0; input < INPUT_COUNT; input++) if (random() < DROP / 2) gone.add(input)
  for (let row = 0; row + 1 < from.length; row++) {
    starts[row] = kept.length
    for (let at = from[row]; at < from[row + 1]; at++)
      if (!gone.has(inputs[at]) && random() >= DROP / 2) kept.push(inputs[at])
  }
  starts[from.length - 1] = kept.length
  return { ...example, inputs: { from: starts, inputs: Int32Array.from(kept) } }
}

/** Expected counts under the model less expected counts among the right answers. */
function gradientOf(
  example: Example,
  weights: LineWeights,
  scores: Float32Array,
): { rows: Float64Array; transitions: Float64Array; last: Float64Array } {
  const rows = scores.length / STATE_COUNT
  const gradient = {
    rows: new Float64Array(scores.length),
    transitions: new Float64Array(weights.transitions.length),
    last: new Float64Array(STATE_COUNT),
  }
  if (rows > 0) {
    addExpected(scores, weights, null, 1, gradient)
    addExpected(scores, weights, example.allowed, -1, gradient)
  }
  return gradient
}

function addExpected(
  scores: Float32Array,
  weights: LineWeights,
  allowed: Int32Array | null,
  sign: number,
  gradient: { rows: Float64Array; transitions: Float64Array; last: Float64Array },
): void {
  const rows = scores.length / N
  // Forward and backward with each row scaled to one.
  const forward = new Float64Array(rows * N)
  const backward = new Float64Array(rows * N)
  const emission = new Float64Array(rows * N)
  const transition = new Float64Array(weights.transitions.length)
  for (let at = 0; at < transition.length; at++) transition[at] = Math.exp(weights.transitions[at])
  for (let row = 0; row < rows; row++) {
    let top = Number.NEGATIVE_INFINITY
    for (let state = 0; state < N; state++) top = Math.max(top, scores[row * N + state])
    for (let state = 0; state < N; state++)
      emission[row * N + state] =
        allowed && !(allowed[row] & (1 << state)) ? 0 : Math.max(1e-30, Math.exp(scores[row * N + state] - top))
  }
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let state = 0; state < N; state++) {
      if (emission[row * N + state] === 0) continue
      let value = 0
      if (row === 0) value = transition[N * N + state]
      else
        for (let before = 0; before < N; before++)
          value += forward[(row - 1) * N + before] * transition[before * N + state]
      value *= emission[row * N + state]
      if (row === rows - 1) value *= Math.exp(weights.last[state])
      forward[row * N + state] = value
      sum += value
    }
    for (let state = 0; state < N; state++) forward[row * N + state] /= sum
  }
  for (let state = 0; state < N; state++) backward[(rows - 1) * N + state] = Math.exp(weights.last[state])
  for (let row = rows - 2; row >= 0; row--) {
    let sum = 0
    for (let state = 0; state < N; state++) {
      if (emission[row * N + state] === 0) continue
      let value = 0
      for (let after = 0; after < N; after++)
        value += transition[state * N + after] * emission[(row + 1) * N + after] * backward[(row + 1) * N + after]
      backward[row * N + state] = value
      sum += value
    }
    for (let state = 0; state < N; state++) backward[row * N + state] /= sum
  }
  const tails = new Float64Array(N)
  for (let row = 0; row < rows; row++) {
    let sum = 0
    const last = row === rows - 1
    for (let state = 0; state < N; state++) sum += forward[row * N + state] * (last ? 1 : backward[row * N + state])
    for (let state = 0; state < N; state++) {
      const p = (forward[row * N + state] * (last ? 1 : backward[row * N + state])) / sum
      gradient.rows[row * N + state] += sign * p
      if (last) gradient.last[state] += sign * p
      if (row === 0) gradient.transitions[N * N + state] += sign * p
    }
    if (last) continue
    let pairs = 0
    for (let after = 0; after < N; after++)
      tails[after] =
        emission[(row + 1) * N + after] *
        (row + 1 === rows - 1 ? Math.exp(weights.last[after]) : backward[(row + 1) * N + after])
    for (let state = 0; state < N; state++)
      for (let after = 0; forward[row * N + state] > 0 && after < N; after++)
        pairs += forward[row * N + state] * transition[state * N + after] * tails[after]
    for (let state = 0; state < N; state++)
      for (let after = 0; forward[row * N + state] > 0 && after < N; after++)
        gradient.transitions[state * N + after] +=
          (sign * forward[row * N + state] * transition[state * N + after] * tails[after]) / pairs
  }
}

const errorFile = option('errors', '')
const errors: string[] = []
function listErrors(example: Example, states: Uint8Array): void {
  for (const [row, labels] of example.labels.entries()) {
    const got = labelOf(states[row])
    if (labels.length === 0 || labels.includes(got)) continue
    const around = [-2, -1, 0, 1, 2].map((step) => {
      const text = example.texts[row + step]
      return text === undefined
        ? ''
        : `${step === 0 ? '>>' : ''}[${STATES[states[row + step]]}|${example.labels[row + step]?.[0] ?? '?'}] ${text.slice(0, step === 0 ? 160 : 50)}`
    })
    errors.push(`${labels[0]} -> ${got}\t${example.mode}\t${example.id}\t${around.join('  ¦  ')}`)
  }
}

class Score {
  readonly counts = new Map<string, { tp: number; fp: number; fn: number }>()
  readonly confusions = new Map<string, number>()
  add(example: Example, states: Uint8Array): void {
    for (const [row, labels] of example.labels.entries()) {
      if (labels.length === 0) continue
      const got = labelOf(states[row])
      const want = labels.includes(got) ? got : labels[0]
      if (got === want) this.#of(got).tp++
      else {
        this.#of(want).fn++
        this.#of(got).fp++
        const key = `${want} -> ${got}`
        this.confusions.set(key, (this.confusions.get(key) ?? 0) + 1)
      }
    }
  }
  #of(label: string) {
    let entry = this.counts.get(label)
    if (!entry) {
      entry = { tp: 0, fp: 0, fn: 0 }
      this.counts.set(label, entry)
    }
    return entry
  }
  report(title: string): void {
    const rows = [...this.counts].map(([label, { tp, fp, fn }]) => ({
      label,
      f1: (200 * tp) / (2 * tp + fp + fn),
      n: tp + fn,
    }))
    const scored = rows.filter(({ n }) => n >= 20)
    const macro = scored.reduce((sum, { f1 }) => sum + f1, 0) / scored.length
    console.log(
      `${title.padEnd(10)} macro-F1 ${macro.toFixed(1)} | ${scored.map(({ label, f1 }) => `${label} ${f1.toFixed(1)}`).join(', ')}`,
    )
    console.log(
      `   ${[...this.confusions]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 12)
        .map(([key, n]) => `${key} ${n}`)
        .join('; ')}`,
    )
  }
}

function moduleText(weights: LineWeights): string {
  const { packed, steps } = packWeights(weights)
  return `// Generated by scripts/train-layout.ts; do not edit. Weights of the features in ../features, learned from the layout of news pages.\nexport const steps = [${steps.join(', ')}]\nexport const packed: string =\n  ${quoted(packed)}\n`
}

/** As biome would have it. */
function quoted(text: string): string {
  return text.includes("'") ? (text.includes('"') ? `'${text.replaceAll("'", "\\'")}'` : `"${text}"`) : `'${text}'`
}

/** A parser of its own with these weights. */
async function bundle(weights: LineWeights, name: string): Promise<string> {
  const generated = join(foldFolder, `${name}.weights.ts`)
  const entry = join(foldFolder, `${name}.entry.ts`)
  writeFileSync(generated, moduleText(weights))
  writeFileSync(entry, `export { parseLayout as parse } from ${JSON.stringify(join(root, 'src/layout'))}\n`)
  await build({
    entry: { [name]: entry },
    config: false,
    format: 'esm',
    outDir: foldFolder,
    outExtension: () => ({ js: '.mjs' }),
    clean: false,
    dts: false,
    silent: true,
    esbuildPlugins: [
      {
        name: 'fold',
        setup(plugin) {
          plugin.onResolve({ filter: /generated\/line-model$/ }, () => ({ path: generated }))
        },
      },
    ],
  })
  return join(foldFolder, `${name}.mjs`)
}

const examples = readExamples()
console.log(`${examples.length} texts, ${INPUT_COUNT} inputs, ${STATE_COUNT} states`)
if (foldFolder) {
  mkdirSync(foldFolder, { recursive: true })
  // Families by size, dealt out in turn, so that the folds are about equal.
  const sizes = new Map<string, number>()
  for (const { family } of examples) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  const families = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([family]) => family)
  const foldOf = new Map(families.map((family, index) => [family, index % foldCount]))
  const scores = new Map<string, Score>()
  const files: Record<string, string> = {}
  for (let fold = 0; fold < foldCount; fold++) {
    const weights = train(examples.filter(({ family }) => foldOf.get(family) !== fold))
    for (const example of examples) {
      if (foldOf.get(example.family) !== fold) continue
      let score = scores.get(example.mode)
      if (!score) {
        score = new Score()
        scores.set(example.mode, score)
      }
      const raw = scoreRows(example.inputs, weights)
      const states = bestStates(example.labels.length, raw, { ...weights, gains: [] }, example.known)
      score.add(example, states)
      if (errorFile) listErrors(example, states)
    }
    if (process.argv.includes('--no-parsers')) continue
    const file = await bundle(weights, `fold-${fold}`)
    for (const family of families) if (foldOf.get(family) === fold) files[family] = file
  }
  for (const [mode, score] of scores) score.report(mode)
  if (errorFile) writeFileSync(errorFile, errors.sort().join('\n'))
  writeFileSync(join(foldFolder, 'folds.json'), JSON.stringify(files))
} else {
  const weights = train(examples)
  mkdirSync(join(root, 'src/layout/model/generated'), { recursive: true })
  writeFileSync(join(root, 'src/layout/model/generated/line-model.ts'), moduleText(weights))
}
