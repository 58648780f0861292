import { EAST_ASIAN } from '../../source/characters'
import { SIGNATURE_ENDS } from '../fields/picture-words'
import { creditAtEnd, hasGrownLabel } from '../fields/split-caption'
import { endsSentence, HEAD, type Row, type Rows, Vocabulary } from '../rows/measure-rows'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import { countOf } from './count-of'
import { lastRowsMaker } from './last-rows'
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
  /** Whether all long words of a row of prose stand in the main stretch more than once. */
  readonly printedAgain: Uint8Array
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
  /** Whether a row begins with a given name that the lexicon knows, "By" left out: ask `isNamed`. */
  readonly named: Uint8Array
  /** Blank lines before a row against those before most prose of the text: 0 as many, 1 more, 2 fewer. */
  readonly apart: Uint8Array
  /** Rows with words of share bars, subscriptions, policies, advertisements or comments, in hundredths of all rows. */
  readonly clutter: number
  /** Where a credit at the end of a short row begins, from the row's start; -1 where it has none. */
  readonly credit: Int32Array
  /** Bits of `Wording` for the rows that were asked about theirs, 0 for the others; ask `wordingOf`. */
  readonly wording: Uint8Array
}

const COPYRIGHT_SIGN = '©'
/** "...＝共同": behind the sign stands who took the picture, or when. */
const EQUALS = '＝'
const LONGEST_SIGNED = 14
/** Words of a row that may share its words with others. */
const LONGEST_SHARING = 40

export function readPage(source: string, rows: Rows): Page {
  const { list, counts } = rows
  const total = list.length
  const prose = new Uint8Array(total)
  for (let index = 0; index < total; index++) {
    const row = list[index]
    const { width, words } = row
    if (width < 40 || words < 6) continue
    if (width >= 200 && words >= 8) {
      // All links of a menu, copied into one line, are no prose.
      const menu = row.titleWords > 2 * row.lowerWords && row.innerStops < 2 && !endsSentence(row)
      prose[index] = menu && row.lowerWords > 0 ? 0 : 2
    } else if (endsSentence(row)) prose[index] = width >= 100 && words >= 8 ? 2 : 1
  }
  const [mainStart, mainEnd] = mainStretch(list, prose)
  const [shared, printedAgain] = sharedWords(rows, prose, mainStart, mainEnd)
  const [sharedBefore, sharedAfter] = sharedNearby(rows, prose)
  const { repeated, same } = repeats(list)
  const isolated = new Uint8Array(total)
  let isolatedCount = 0
  for (let index = 1; index + 1 < total; index++)
    if (prose[index] === 0 && prose[index - 1] > 0 && prose[index + 1] > 0) {
      isolated[index] = 1
      isolatedCount++
    }
  const credit = new Int32Array(total).fill(-1)
  let cluttered = 0
  /** The sign is no word, and few texts hold one: so they are looked for in the text, and not in each row. */
  let sign = source.indexOf(COPYRIGHT_SIGN)
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
    while (sign >= 0 && sign < row.start) sign = source.indexOf(COPYRIGHT_SIGN, sign + 1)
    if (row.end - row.start > 1200) continue
    const hint =
      counts[base + CLASS.agency] > 0 ||
      counts[base + CLASS.credit] > 0 ||
      counts[base + CLASS.copyright] > 0 ||
      row.last === 41 ||
      row.last === 93 ||
      row.last === 0xff09 ||
      (row.last >= EAST_ASIAN && SIGNATURE_ENDS.includes(source[row.end - 1])) ||
      (row.last >= EAST_ASIAN &&
        source.slice(Math.max(row.start, row.end - LONGEST_SIGNED), row.end).includes(EQUALS)) ||
      row.slashes > 0 ||
      (sign >= 0 && sign < row.end) ||
      (row.colons > 0 && hasGrownLabel(source, row.start, row.end))
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
    printedAgain,
    sharedAfter,
    sharedBefore,
    sameName: countNames(list),
    isolated,
    isolatedCount,
    firstDate: -1,
    firstBy: -1,
    repeated,
    same,
    named: new Uint8Array(total),
    apart: blanksBefore(list, prose),
    clutter: total === 0 ? 0 : Math.round((100 * cluttered) / total),
    credit,
    wording: new Uint8Array(total),
  }
  page.title = titleRow(page)
  for (let index = Math.max(0, page.title - 3); index < Math.min(total, page.title + 30); index++) {
    const row = list[index]
    if (row.words > 24) continue
    if (page.firstDate < 0 && row.digits >= 3 && countOf(page, index, CLASS.month) > 0) page.firstDate = index
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
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
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

/** Sets of long words, a bit each: small enough to stay near the processor, and emptied faster than most texts are read. */
const WORD_SET = Vocabulary.Size >> 5
let sets: { readonly seen: Int32Array; readonly again: Int32Array } | null = null

function wordSets(): { readonly seen: Int32Array; readonly again: Int32Array } {
  sets ??= { seen: new Int32Array(WORD_SET), again: new Int32Array(WORD_SET) }
  return sets
}

/** 1 for a word of the set, else 0. */
const has = (set: Int32Array, word: number): number => (set[word >> 5] >>> (word & 31)) & 1

/** How many tenths of a row's long words are in the set. */
function tenthsIn(set: Int32Array, { longFrom, longTo }: Row, longWords: Uint16Array): number {
  let known = 0
  for (let at = longFrom; at < longTo; at++) known += has(set, longWords[at])
  return Math.round((10 * known) / (longTo - longFrom))
}

/** What `shared` and `printedAgain` say. */
function sharedWords(
  { list, longWords }: Rows,
  prose: Uint8Array,
  mainStart: number,
  mainEnd: number,
): [Uint8Array, Uint8Array] {
  const { seen, again } = wordSets()
  seen.fill(0)
  again.fill(0)
  let room = 20_000
  for (let index = mainStart; index < mainEnd && room > 0; index++) {
    if (prose[index] !== 2) continue
    const { start, end, longFrom, longTo } = list[index]
    room -= end - start
    for (let at = longFrom; at < longTo; at++) {
      const word = longWords[at]
      const place = word >> 5
      const bit = 1 << (word & 31)
      again[place] |= seen[place] & bit
      seen[place] |= bit
    }
  }
  const shared = new Uint8Array(list.length).fill(255)
  const printedAgain = new Uint8Array(list.length)
  for (let index = 0; index < list.length; index++) {
    const { words, longFrom, longTo } = list[index]
    if (prose[index] === 2) {
      let at = longFrom
      while (at < longTo && has(again, longWords[at]) === 1) at++
      if (at === longTo) printedAgain[index] = 1
    } else if (words <= LONGEST_SHARING && longTo > longFrom) shared[index] = tenthsIn(seen, list[index], longWords)
  }
  return [shared, printedAgain]
}

/** As `shared`, but with the two rows of prose before and after alone: a heading names what its section is about. */
function sharedNearby({ list, longWords }: Rows, prose: Uint8Array): [Uint8Array, Uint8Array] {
  const total = list.length
  const result: [Uint8Array, Uint8Array] = [new Uint8Array(total).fill(255), new Uint8Array(total).fill(255)]
  const { seen } = wordSets()
  const add = (row: number) => {
    if (row < 0) return
    const { longFrom, longNearby } = list[row]
    for (let at = longFrom; at < longNearby; at++) seen[longWords[at] >> 5] |= 1 << (longWords[at] & 31)
  }
  // Walking down for the rows before, up for the rows after.
  for (let side = 0; side < 2; side++) {
    const nearby = result[side]
    // The last two rows of prose: their words are listed when a short row asks for them, which few rows of prose are near.
    let last = -1
    let beforeLast = -1
    let listed = false
    for (let step = 0; step < total; step++) {
      const index = side === 0 ? step : total - 1 - step
      const { words, longFrom, longTo } = list[index]
      if (prose[index] === 2) {
        beforeLast = last
        last = index
        listed = false
      } else if (words <= LONGEST_SHARING && longTo > longFrom) {
        if (!listed) {
          seen.fill(0)
          add(beforeLast)
          add(last)
          listed = true
        }
        nearby[index] = tenthsIn(seen, list[index], longWords)
      }
    }
  }
  return result
}

const lastWithWords = lastRowsMaker()
const lastWithHead = lastRowsMaker()

/** How many rows begin with the same two words, itself counted; 0 for rows of fewer. */
function countNames(rows: readonly Row[]): Uint8Array {
  const seen = lastWithWords(rows.length)
  const alike = new Uint8Array(rows.length)
  const earlier: number[] = []
  for (let index = 0; index < rows.length; index++) {
    const { nameHash } = rows[index]
    const before = nameHash === 0 ? -1 : seen.replace(nameHash, index)
    earlier.push(before)
    if (nameHash !== 0) alike[index] = before < 0 ? 1 : Math.min(255, alike[before] + 1)
  }
  tellEarlier(alike, earlier)
  return alike
}

/** The last of several alike has counted all: tells those before it. */
function tellEarlier(counts: Uint8Array, earlier: readonly number[]): void {
  for (let index = counts.length - 1; index >= 0; index--)
    if (earlier[index] >= 0) counts[earlier[index]] = counts[index]
}

function blanksBefore(rows: readonly Row[], prose: Uint8Array): Uint8Array {
  const counts = [0, 0, 0]
  for (let index = 1; index < rows.length; index++) if (prose[index] === 2) counts[Math.min(rows[index].gap, 2)]++
  const usual = counts.indexOf(Math.max(...counts))
  const apart = new Uint8Array(rows.length)
  for (let index = 1; index < rows.length; index++) {
    const blanks = Math.min(rows[index].gap, 2)
    if (blanks !== usual) apart[index] = blanks > usual ? 1 : 2
  }
  return apart
}

/** Which rows have the words of others, as `repeated` and `same` say it. */
function repeats(rows: readonly Row[]): { repeated: Uint8Array; same: Uint8Array } {
  const total = rows.length
  const repeated = new Uint8Array(total)
  const same = new Uint8Array(total)
  const seen = lastWithWords(total)
  const heads = lastWithHead(total)
  // From each row back to the one before with the same words.
  const earlier: number[] = []
  for (let index = 0; index < total; index++) {
    const { letters, digits, hash, headHash } = rows[index]
    const before = letters + digits < 2 ? -1 : seen.replace(hash, index)
    earlier.push(before)
    if (letters + digits < 2) continue
    same[index] = 1
    if (before >= 0) {
      same[index] = Math.min(255, same[before] + 1)
      repeated[index] |= 1
      repeated[before] |= 2
      if (index - before <= 3) {
        repeated[index] |= 8
        repeated[before] |= 8
      }
    }
    if (letters >= HEAD) {
      const head = heads.replace(headHash, index)
      if (head >= 0 && rows[head].hash !== hash) {
        repeated[index] |= 4
        repeated[head] |= 4
      }
    }
  }
  tellEarlier(same, earlier)
  return { repeated, same }
}
