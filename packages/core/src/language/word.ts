// Where a word ends. Called once the plain run of letters that most words are has met something else.
import { isInvisible } from '../source/characters'
import { abbreviationKind } from './abbreviations'
import { JOINS, Kind, kindOf, kinds } from './code-kinds'
import { webAddressEnd } from './web-address'

/** What the scan of a word found. One object per tokenizer, written over by each scan. */
export interface WordScan {
  end: number
  letters: boolean
  /** It holds soft hyphens or characters of no width. */
  folded: boolean
}

const DOT = 46
const COMMA = 44
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2018
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/**
 * Scans the word that begins at `from`; up to `at` it is plain letters. `previous` is where the token before begins
 * (-1: none), for the one initial that is also a word, "I.".
 */
export function scanWord(source: string, from: number, at: number, to: number, previous: number, scan: WordScan): void {
  let letters = at > from
  let folded = false
  /** Where the current part between stops begins: "U|.S|.A". */
  let segment = from
  let stops = 0
  let dotted = false
  let end = at
  scanning: while (end < to) {
    const code = source.charCodeAt(end)
    const kind = kinds[code]
    if (kind === Kind.Letter) {
      letters = true
      end++
      continue
    }
    // A comma joins nothing but digits, and doesn't send every word before a comma here.
    if ((kind & JOINS) === 0 && code !== COMMA) break
    if (kind === (Kind.Digit | JOINS)) {
      end++
      continue
    }
    if (kind === (Kind.Pair | JOINS)) {
      // Letters beyond the first plane, written with two code units (mathematical bold and old scripts).
      if (!isPairedLetter(source, end, to)) break
      letters = true
      end += 2
      continue
    }
    if (kind === (Kind.Blank | JOINS)) {
      let next = end + 1
      while (next < to && isInvisible(source.charCodeAt(next))) next++
      const after = next < to ? kindOf(source.charCodeAt(next)) : Kind.Blank
      if (end === from || (after !== Kind.Letter && after !== Kind.Digit)) break
      folded = true
      end = next
      continue
    }
    if (end === from || end + 1 >= to) break
    const next = kindOf(source.charCodeAt(end + 1))
    const joinsLetter = next === Kind.Letter
    const joinsDigit = next === Kind.Digit
    if (!joinsLetter && !joinsDigit) {
      if (code === 58 && letters) {
        const address = webAddressEnd(source, from, end, to)
        if (address > 0) {
          scan.end = address
          scan.letters = true
          scan.folded = folded
          return
        }
      }
      break
    }
    const before = kindOf(source.charCodeAt(end - 1))
    switch (code) {
      case DOT: {
        if (joinsDigit && before === Kind.Digit) break
        // Looked for once: the address begins with the word.
        const address = stops === 0 && !dotted ? webAddressEnd(source, from, end, to) : 0
        dotted = true
        if (address > 0) {
          scan.end = address
          scan.letters = true
          scan.folded = folded
          return
        }
        if (!joinsLetter || before !== Kind.Letter) break scanning
        if (!joinsInitial(source, segment, end, to)) break scanning
        stops++
        segment = end + 1
        break
      }
      case COMMA: // "1,000"
      case 58: // "3:40"
        if (!joinsDigit || before !== Kind.Digit || letters) break scanning
        break
      case 38: // "AT&T", "R&D"
        if (!joinsLetter || before !== Kind.Letter || end - from > 2) break scanning
        break
      case 64: {
        const address = webAddressEnd(source, from, end, to)
        if (address === 0) break scanning
        scan.end = address
        scan.letters = true
        scan.folded = folded
        return
      }
      case 95:
        break
      default:
        if (isHyphen(code)) {
          if (!joinsLetter && before !== Kind.Letter) break scanning
        } else if (!joinsLetter || !letters || cliticEnd(source, end, to) > 0) break scanning
    }
    end++
  }
  if (letters && end < to && source.charCodeAt(end) === DOT && source.charCodeAt(end + 1) !== DOT) {
    if (carriesStop(source, from, segment, end, to, stops, previous)) {
      end++
      if (stops === 0 && joinsSecondInitial(source, end, to)) end += 3
    }
  }
  scan.end = end
  scan.letters = letters
  scan.folded = folded
}

/** A surrogate pair that is a letter, and no Chinese character. */
export function isPairedLetter(source: string, at: number, to: number): boolean {
  const code = source.charCodeAt(at)
  return (
    at + 1 < to &&
    (source.charCodeAt(at + 1) & 0xfc00) === 0xdc00 &&
    (code < 0xd834 || code === 0xd835 || code === 0xd83a)
  )
}

/** Whether the stop at `at` stands inside an initialism: "U.S", "a.m", "Ph.D", "M.Sc", but not "J.Smith" or "end.Then". */
function joinsInitial(source: string, segment: number, at: number, to: number): boolean {
  let next = at + 1
  while (next < to && kindOf(source.charCodeAt(next)) === Kind.Letter) next++
  const after = next - at - 1
  const before = at - segment
  if (after > 4 || before > 2) return false
  if (after === 1 && before === 1) return true
  return abbreviationKind(source.slice(segment, next)) !== null
}

/** "-P." after "J." */
function joinsSecondInitial(source: string, at: number, to: number): boolean {
  return (
    at + 2 < to &&
    isHyphen(source.charCodeAt(at)) &&
    kindOf(source.charCodeAt(at + 1)) === Kind.Letter &&
    source.charCodeAt(at + 2) === DOT
  )
}

/** Whether the stop at `at` belongs to the word before it, as an abbreviation's or initial's. */
function carriesStop(
  source: string,
  from: number,
  segment: number,
  at: number,
  to: number,
  stops: number,
  previous: number,
): boolean {
  if (stops > 0) return true
  const length = at - segment
  if (length === 1) {
    const initial = source.charCodeAt(at - 1)
    if (initial >= 65 && initial <= 90) {
      if (joinsSecondInitial(source, at + 1, to)) return true
      const next = nextVisible(source, at + 1, to)
      if (!beginsUpper(source, next, to)) return initial !== 73 && source.charCodeAt(at + 1) === 44
      // "Albert I. Jones" against "you and I. Did you".
      return initial !== 73 || (previous >= 0 && beginsUpper(source, previous, to) && !beginsClause(source, next, to))
    }
  }
  switch (abbreviationKind(source.slice(from, at))) {
    case null:
      return false
    case 'number':
      return kindOf(source.charCodeAt(nextVisible(source, at + 1, to))) === Kind.Digit
    case 'lower': {
      const next = nextVisible(source, at + 1, to)
      if (next >= to) return false
      return !beginsUpper(source, next, to) && '"“”\'’)]'.indexOf(source[next]) < 0
    }
    default:
      return true
  }
}

function nextVisible(source: string, at: number, to: number): number {
  while (at < to && kindOf(source.charCodeAt(at)) === Kind.Blank) at++
  return at
}

function beginsUpper(source: string, at: number, to: number): boolean {
  return at < to && kindOf(source.charCodeAt(at)) === Kind.Letter && source[at] !== source[at].toLowerCase()
}

const CLAUSE =
  /^(?:the|he|she|it|they|we|you|i|did|do|does|is|was|are|were|have|has|had|but|and|then|this|that|what|how|why|when|where|who|in|on|at|if|so|my|his|her|their|there)$/i

function beginsClause(source: string, at: number, to: number): boolean {
  let end = at
  while (end < to && end - at < 8 && kindOf(source.charCodeAt(end)) === Kind.Letter) end++
  return CLAUSE.test(source.slice(at, end))
}

/** Where the clitic ("'s", "’re", "'LL") whose apostrophe stands at `at` ends; 0 where none stands there. */
export function cliticEnd(source: string, at: number, to: number): number {
  if (!isApostrophe(source.charCodeAt(at)) || at + 1 >= to) return 0
  const first = source.charCodeAt(at + 1) | 32
  let end = at + 2
  if (first === 115 || first === 100 || first === 109) {
    // 's, 'd, 'm
  } else if (first === 114 || first === 118) {
    if ((source.charCodeAt(end) | 32) !== 101) return 0 // 're, 've
    end++
  } else if (first === 108) {
    if ((source.charCodeAt(end) | 32) !== 108) return 0 // 'll
    end++
  } else return 0
  if (end > to) return 0
  const after = end < to ? kindOf(source.charCodeAt(end)) : Kind.Blank
  return after === Kind.Letter || after === Kind.Digit ? 0 : end
}
