// Tokens, in one pass and linear time.
//
// - Possessives and other clitics are tokens of their own ('s ’s 're 've 'll 'd 'm, in capitals too); "n't" stays in its
//   word, and so does any other apostrophe between letters ("O'Brien", "Sana'a"). The apostrophe of a plural possessive
//   ("leaders'") is a punctuation token: it can't be told from a closing mark here.
// - A hyphen joins where a letter stands on either side and something on the other: "Jean-Claude", "19-year-old",
//   "COVID-19", "F-16" are one token. Digits on both sides split: "2018-01-01", "2017-18". Dashes always split.
// - An abbreviation ("Mr.", "Inc.", "Jan."), an initial ("J.") and an initialism ("U.S.", "a.m.", "J.-P.") carry their
//   stop, also where it ends the sentence as well; the sentence then ends with the token. data/abbreviations.tsv says
//   which words are abbreviations, and before what.
// - Numbers are one token with their decimals, thousands and clock colons ("1,000.50", "3:40"); with letters on them
//   they are words ("23rd", "1990s", "5.5m", "3:40pm"). Signs ("$", "%", "+") are tokens of their own.
// - Web and mail addresses, @handles and #tags are one token.
// - "...", "--", "``", "''" and other runs of one such mark are one token.
// - Soft hyphens and characters of no width inside a word neither split it nor are part of its form.
// - Combining marks stay with their letter. Chinese characters are a token each; runs of hiragana, of katakana, and of
//   scripts without spaces (Thai, Khmer) are one. An emoji with its modifiers, or a flag, is one symbol.
import { Kind, kindOf, kinds } from './code-kinds'
import { emojiEnd } from './emoji'
import { FormTable, hashStep } from './intern'
import { type Tokens, TokenType } from './tokens'
import { cliticEnd, isPairedLetter, scanWord, type WordScan } from './word'

/** Marks of which a run is one token. */
const RUNS = new Uint8Array(128)
for (const mark of '.-`*_=~') RUNS[mark.charCodeAt(0)] = 1

/** Collects tokens of block after block; `finish` packs them. */
export class Tokenizer {
  readonly #forms: FormTable
  readonly #scan: WordScan = { end: 0, letters: false, folded: false }
  #count = 0
  #start: Int32Array
  #end: Int32Array
  #form: Int32Array
  #type: Uint8Array

  constructor(readonly source: string) {
    this.#forms = new FormTable(source)
    // English prose has a token per five code units; what has more pays for growing.
    const room = (source.length >> 2) + 16
    this.#start = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#form = new Int32Array(room)
    this.#type = new Uint8Array(room)
  }

  get count(): number {
    return this.#count
  }

  /** Cuts `source.slice(from, to)`. */
  tokenize(from: number, to: number): void {
    const { source } = this
    const first = this.#count
    let at = from
    while (at < to) {
      let code = source.charCodeAt(at)
      let kind = kinds[code]
      if (kind === Kind.Blank) {
        at++
        continue
      }
      if (kind === Kind.Letter) {
        const start = at
        let hash = 0
        do {
          hash = hashStep(hash, code)
          if (++at === to) {
            kind = Kind.Blank
            break
          }
          code = source.charCodeAt(at)
          kind = kinds[code]
        } while (kind === Kind.Letter)
        // Whatever has no JOINS bit ends a word: most end here.
        if (kind < 16) this.#push(start, at, TokenType.Word, this.#forms.add(start, at, hash))
        else at = this.#word(start, at, to, first)
        continue
      }
      at = this.#other(at, code, to, first)
    }
  }

  /** A token that doesn't begin with a plain letter. */
  #other(at: number, code: number, to: number, first: number): number {
    const { source } = this
    switch (kindOf(code)) {
      case Kind.Blank:
        return at + 1
      case Kind.Digit:
        return this.#word(at, at, to, first)
      case Kind.Han:
        return this.#add(at, at + 1, TokenType.Word)
      case Kind.Hiragana:
        return this.#run(at, to, Kind.Hiragana)
      case Kind.Katakana:
        return this.#run(at, to, Kind.Katakana)
      case Kind.Pair:
        if (isPairedLetter(source, at, to)) return this.#word(at, at, to, first)
        if (at + 1 < to && (source.charCodeAt(at + 1) & 0xfc00) === 0xdc00 && code >= 0xd840 && code < 0xd890)
          return this.#add(at, at + 2, TokenType.Word)
        return this.#add(at, emojiEnd(source, at, to), TokenType.Symbol)
      case Kind.Symbol:
        return this.#add(at, emojiEnd(source, at, to), TokenType.Symbol)
      default:
        return this.#punctuation(at, code, to)
    }
  }

  #punctuation(at: number, code: number, to: number): number {
    const { source } = this
    let end = at + 1
    const next = end < to ? source.charCodeAt(end) : 32
    if (code === 64 || code === 35) {
      // "@name", "#tag", but "#1" is a sign and a number.
      const kind = kindOf(next)
      if (kind === Kind.Letter || kind === Kind.Han || (code === 64 && (kind === Kind.Digit || next === 95))) {
        for (; end < to; end++) {
          const unit = source.charCodeAt(end)
          const inner = kindOf(unit)
          if (inner !== Kind.Letter && inner !== Kind.Digit && inner < Kind.Han && unit !== 95) break
          if (inner === Kind.Pair) break
        }
        return this.#add(at, end, TokenType.Word)
      }
    }
    if (code < 128 && RUNS[code] === 1) while (end < to && source.charCodeAt(end) === code) end++
    else if (code === 39 && next === 39) end++
    return this.#add(at, end, TokenType.Punctuation)
  }

  #run(at: number, to: number, kind: Kind): number {
    let end = at + 1
    while (end < to && kinds[this.source.charCodeAt(end)] === kind) end++
    return this.#add(at, end, TokenType.Word)
  }

  /** The word whose plain letters end at `at`, and its clitics; returns where they end. */
  #word(from: number, at: number, to: number, first: number): number {
    const { source } = this
    const scan = this.#scan
    scanWord(source, from, at, to, this.#count > first ? this.#start[this.#count - 1] : -1, scan)
    let { end } = scan
    const type = scan.letters ? TokenType.Word : TokenType.Number
    if (scan.folded) this.#push(from, end, type, this.#forms.addFolded(from, end))
    else this.#add(from, end, type)
    for (let clitic = cliticEnd(source, end, to); clitic > 0; clitic = cliticEnd(source, end, to)) {
      this.#add(end, clitic, TokenType.Word)
      end = clitic
    }
    return end
  }

  #add(start: number, end: number, type: TokenType): number {
    const { source } = this
    let hash = 0
    for (let at = start; at < end; at++) hash = hashStep(hash, source.charCodeAt(at))
    this.#push(start, end, type, this.#forms.add(start, end, hash))
    return end
  }

  #push(start: number, end: number, type: TokenType, form: number): void {
    const row = this.#count++
    if (row === this.#start.length) this.#grow()
    this.#start[row] = start
    this.#end[row] = end
    this.#type[row] = type
    this.#form[row] = form
  }

  #grow(): void {
    const room = this.#start.length * 2
    const start = new Int32Array(room)
    const end = new Int32Array(room)
    const form = new Int32Array(room)
    const type = new Uint8Array(room)
    start.set(this.#start)
    end.set(this.#end)
    form.set(this.#form)
    type.set(this.#type)
    this.#start = start
    this.#end = end
    this.#form = form
    this.#type = type
  }

  finish(): Tokens {
    const forms = this.#forms
    const count = this.#count
    return {
      count,
      start: this.#start.subarray(0, count),
      end: this.#end.subarray(0, count),
      type: this.#type.subarray(0, count),
      form: this.#form.subarray(0, count),
      forms: {
        count: forms.text.length,
        text: forms.text,
        lower: forms.lower,
        case: Uint8Array.from(forms.cases),
        spelling: forms.spellings,
      },
    }
  }
}
