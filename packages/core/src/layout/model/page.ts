import { CharClass, classOf } from '../../source/characters'
import { creditAtEnd } from '../fields/split-caption'
import { endsSentence, type Row, type Rows } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT, type WordClass } from '../rows/word-classes'
import { knownNames } from './known-names'
import { titleRow } from './title-row'

/** Rows as the line model sees them: each with its place among the others. */
export interface Page {
  readonly source: string
  readonly rows: readonly Row[]
  readonly counts: Uint8Array
  /** The stretch of rows that holds the most prose. */
  readonly mainStart: number
  readonly mainEnd: number
  /** The row before or at the head of the main stretch that looks most like its headline; -1 where none does. */
  readonly title: number
  /** Whether a row is prose: long, or a whole sentence. */
  readonly prose: Uint8Array
  /** Of the long words of a short row, how many tenths the main stretch uses too; 255 where it has no such words. */
  readonly shared: Uint8Array
  /** Of the long words of a short row, how many tenths the next two rows of prose use, and the two before; 255: none. */
  readonly sharedAfter: Uint8Array
  readonly sharedBefore: Uint8Array
  /** How many rows begin with the same two words, "By" left out. */
  readonly sameName: Uint8Array
  /** Whether a short row stands between two rows of prose; and how many such there are. */
  readonly isolated: Uint8Array
  readonly isolatedCount: number
  /** The first row with a date, the first that begins with "By", at the title or below it; -1 for none. */
  readonly firstDate: number
  readonly firstBy: number
  /** Rows with the same words: bit 1 an earlier one, bit 2 a later one, bit 4 one with the same head, bit 8 a neighbour. */
  readonly repeated: Uint8Array
  /** How many rows have the same words, itself counted; 0 for rows without words. */
  readonly same: Uint8Array
  /** Whether a row begins with a given name that the lexicon knows, "By" left out. */
  readonly named: Uint8Array
  /** Blank lines before a row against those before most prose of the text: 0 as many, 1 more, 2 fewer. */
  readonly apart: Uint8Array
  /** Rows with words of share bars, subscriptions, policies, advertisements or comments, in hundredths of all rows. */
  readonly clutter: number
  /** Where a credit at the end of a short row begins, from the row's start; -1 where it has none. */
  readonly credit: Int32Array
}

export function countOf(page: Page, row: number, name: WordClass): number {
  return page.counts[row * CLASS_COUNT + CLASS[name]]
}

const VOCABULARY = 1 << 14
/** Shorter words say nothing about what a text is about. */
const LONG_WORD = 4

export function readPage(source: string, { list, counts }: Rows): Page {
  const total = list.length
  const prose = new Uint8Array(total)
  for (const [index, row] of list.entries()) {
    const length = row.width
    if (length >= 100 && row.words >= 8 && (endsSentence(row) || length >= 200)) prose[index] = 2
    else if (length >= 40 && row.words >= 6 && endsSentence(row)) prose[index] = 1
  }
  const [mainStart, mainEnd] = mainStretch(list, prose)
  const shared = sharedWords(source, list, prose, mainStart, mainEnd)
  const [sharedBefore, sharedAfter] = sharedNearby(source, list, prose)
  const repeated = repeats(list)
  const isolated = new Uint8Array(total)
  let isolatedCount = 0
  for (let index = 1; index + 1 < total; index++)
    if (prose[index] === 0 && prose[index - 1] > 0 && prose[index + 1] > 0) {
      isolated[index] = 1
      isolatedCount++
    }
  const credit = new Int32Array(total).fill(-1)
  let cluttered = 0
  for (let index = 0; index < total; index++) {
    const base = index * CLASS_COUNT
    if (
      counts[base + CLASS.share] +
        counts[base + CLASS.subscribe] +
        counts[base + CLASS.policy] +
        counts[base + CLASS.ad] +
        counts[base + CLASS.comment] >
      0
    )
      if (list[index].words <= 12) cluttered++
    const row = list[index]
    if (row.end - row.start > 1200) continue
    const hint =
      counts[base + CLASS.agency] > 0 ||
      counts[base + CLASS.credit] > 0 ||
      counts[base + CLASS.copyright] > 0 ||
      row.last === 41 ||
      row.last === 93 ||
      row.last === 0xff09 ||
      row.slashes > 0
    if (!hint) continue
    const span = creditAtEnd(source, row.start, row.end)
    if (span) credit[index] = span.start - row.start
  }
  const page: { -readonly [Field in keyof Page]: Page[Field] } = {
    source,
    rows: list,
    counts,
    mainStart,
    mainEnd,
    title: -1,
    prose,
    shared,
    sharedAfter,
    sharedBefore,
    sameName: countAlike(list, ({ nameHash }) => nameHash),
    isolated,
    isolatedCount,
    firstDate: -1,
    firstBy: -1,
    repeated,
    same: countAlike(list, ({ hash, letters, digits }) => (letters + digits < 2 ? 0 : hash)),
    named: knownNames(source, list),
    apart: blanksBefore(list, prose),
    clutter: total === 0 ? 0 : Math.round((100 * cluttered) / total),
    credit,
  }
  page.title = titleRow(page)
  for (let index = Math.max(0, page.title - 3); index < Math.min(total, page.title + 30); index++) {
    const row = list[index]
    if (row.words > 24) continue
    if (page.firstDate < 0 && row.digits >= 3 && countOf(page, index, 'month') > 0) page.firstDate = index
    if (
      page.firstBy < 0 &&
      row.words >= 2 &&
      (row.first | 32) === 98 &&
      (source.charCodeAt(row.start + 1) | 32) === 121 &&
      source.charCodeAt(row.start + 2) === 32
    )
      page.firstBy = index
  }
  return page
}

/** The run of rows whose prose outweighs the short lines between it by most. */
function mainStretch(rows: readonly Row[], prose: Uint8Array): [number, number] {
  let best = 0
  let bestStart = 0
  let bestEnd = 0
  let sum = 0
  let from = 0
  for (const [index, row] of rows.entries()) {
    sum += prose[index] === 2 ? Math.min(row.words, 80) : prose[index] === 1 ? Math.min(row.words, 12) : -6
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best) {
      best = sum
      bestStart = from
      bestEnd = index + 1
    }
  }
  return best === 0 ? [0, rows.length] : [bestStart, bestEnd]
}

function sharedWords(
  source: string,
  rows: readonly Row[],
  prose: Uint8Array,
  mainStart: number,
  mainEnd: number,
): Uint8Array {
  const vocabulary = new Uint8Array(VOCABULARY)
  let room = 20_000
  for (let index = mainStart; index < mainEnd && room > 0; index++) {
    if (prose[index] !== 2) continue
    const { start, end } = rows[index]
    room -= end - start
    forLongWords(source, start, Math.min(end, start + 1000), (hash) => {
      vocabulary[hash & (VOCABULARY - 1)] = 1
    })
  }
  const shared = new Uint8Array(rows.length).fill(255)
  for (const [index, row] of rows.entries()) {
    if (prose[index] === 2 || row.words > 40) continue
    let words = 0
    let known = 0
    forLongWords(source, row.start, row.end, (hash) => {
      words++
      if (vocabulary[hash & (VOCABULARY - 1)] === 1) known++
    })
    if (words > 0) shared[index] = Math.round((10 * known) / words)
  }
  return shared
}

/** Calls back with a hash of each word of four letters or more, case and a final "s" left out. */
function forLongWords(source: string, start: number, end: number, take: (hash: number) => void): void {
  let hash = 0
  let before = 0
  let length = 0
  let lastCode = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? source.charCodeAt(at) : 32
    const kind = code < 128 && code >= 97 && code <= 122 ? CharClass.Letter : classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit) {
      before = hash
      lastCode = code >= 65 && code <= 90 ? code + 32 : code
      hash = Math.imul(hash ^ lastCode, 0x01000193) + 0x9e3779b9
      length++
      continue
    }
    if (length >= LONG_WORD) {
      const final = lastCode === 115 ? before : hash
      take(final ^ (final >>> 15))
    }
    hash = 0
    length = 0
  }
}

/** As `shared`, but with the two rows of prose before and after alone: a heading names what its section is about. */
function sharedNearby(source: string, rows: readonly Row[], prose: Uint8Array): [Uint8Array, Uint8Array] {
  const result: [Uint8Array, Uint8Array] = [
    new Uint8Array(rows.length).fill(255),
    new Uint8Array(rows.length).fill(255),
  ]
  const stamps = new Int32Array(VOCABULARY)
  // Which rows of prose a word was last seen in; walking down for the rows before, up for the rows after.
  for (const [side, step] of [1, -1].entries()) {
    stamps.fill(-10)
    let seen = 0
    // Prose that no short row is near of need not be read: count the rows of prose to the next short one, walking on.
    const ahead = new Uint8Array(rows.length)
    for (let index = side === 0 ? rows.length - 1 : 0, far = 3; index >= 0 && index < rows.length; index -= step) {
      if (prose[index] === 2) {
        ahead[index] = far
        if (far < 3) far++
      } else far = 0
    }
    for (let index = side === 0 ? 0 : rows.length - 1; index >= 0 && index < rows.length; index += step) {
      const row = rows[index]
      if (prose[index] === 2) {
        seen++
        if (ahead[index] < 2)
          forLongWords(source, row.start, Math.min(row.end, row.start + 600), (hash) => {
            stamps[hash & (VOCABULARY - 1)] = seen
          })
      } else if (row.words <= 40) {
        let words = 0
        let known = 0
        forLongWords(source, row.start, row.end, (hash) => {
          words++
          if (stamps[hash & (VOCABULARY - 1)] > seen - 2) known++
        })
        if (words > 0) result[side][index] = Math.round((10 * known) / words)
      }
    }
  }
  return result
}

/** How many rows share each row's key, itself counted; 0 for rows whose key is 0. */
function countAlike(rows: readonly Row[], keyOf: (row: Row) => number): Uint8Array {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return Uint8Array.from(rows, (row) => Math.min(255, counts.get(keyOf(row)) ?? 0))
}

function blanksBefore(rows: readonly Row[], prose: Uint8Array): Uint8Array {
  const counts = [0, 0, 0]
  for (const [index, { gap }] of rows.entries()) if (index > 0 && prose[index] === 2) counts[Math.min(gap, 2)]++
  const usual = counts.indexOf(Math.max(...counts))
  return Uint8Array.from(rows, ({ gap }, index) => {
    const blanks = Math.min(gap, 2)
    return index === 0 || blanks === usual ? 0 : blanks > usual ? 1 : 2
  })
}

function repeats(rows: readonly Row[]): Uint8Array {
  const repeated = new Uint8Array(rows.length)
  const seen = new Map<number, number>()
  const heads = new Map<number, number>()
  for (const [index, row] of rows.entries()) {
    if (row.letters + row.digits < 2) continue
    const earlier = seen.get(row.hash)
    if (earlier !== undefined) {
      repeated[index] |= 1
      repeated[earlier] |= 2
      if (index - earlier <= 3) {
        repeated[index] |= 8
        repeated[earlier] |= 8
      }
    }
    seen.set(row.hash, index)
    if (row.letters >= 40) {
      const head = heads.get(row.headHash)
      if (head !== undefined && rows[head].hash !== row.hash) {
        repeated[index] |= 4
        repeated[head] |= 4
      }
      heads.set(row.headHash, index)
    }
  }
  return repeated
}
