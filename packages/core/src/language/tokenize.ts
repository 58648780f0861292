import { CharClass, classOf } from '../source/characters'
import { FormTable } from './intern'
import { type Tokens, TokenType } from './tokens'

const APOSTROPHES = [39, 0x2019]

/** Collects tokens of block after block; `finish` packs them. */
export class Tokenizer {
  readonly #forms: FormTable
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #type: number[] = []
  readonly #form: number[] = []

  constructor(readonly source: string) {
    this.#forms = new FormTable(source)
  }

  get count(): number {
    return this.#start.length
  }

  /** Cuts `source.slice(from, to)`. */
  tokenize(from: number, to: number): void {
    const { source } = this
    let at = from
    while (at < to) {
      const kind = classOf(source.charCodeAt(at))
      if (kind === CharClass.Blank) {
        at++
        continue
      }
      if (kind === CharClass.Letter || kind === CharClass.Digit) at = this.#word(at, to)
      else {
        const code = source.charCodeAt(at)
        let end = at + 1
        if (code >= 0xd800 && code < 0xdc00 && end < to && classOf(source.charCodeAt(end)) === CharClass.Symbol) end++
        // "...", "--" and "``" are one mark.
        else while (end < to && source.charCodeAt(end) === code && (code === 46 || code === 45 || code === 96)) end++
        this.#push(at, end, kind === CharClass.Punctuation ? TokenType.Punctuation : TokenType.Symbol)
        at = end
      }
    }
  }

  #word(from: number, to: number): number {
    const { source } = this
    let at = from
    let digits = 0
    let letters = 0
    for (; at < to; at++) {
      const code = source.charCodeAt(at)
      const kind = classOf(code)
      if (kind === CharClass.Digit) digits++
      else if (kind === CharClass.Letter) letters++
      else if (at + 1 < to) {
        const next = classOf(source.charCodeAt(at + 1))
        const before = classOf(source.charCodeAt(at - 1))
        // 1,000 / 3.5 / 3:40
        if (
          (code === 44 || code === 46 || code === 58) &&
          next === CharClass.Digit &&
          before === CharClass.Digit &&
          letters === 0
        )
          continue
        // U.S / a.m
        if (code === 46 && next === CharClass.Letter && digits === 0) continue
        if (
          code === 45 &&
          (next === CharClass.Letter || next === CharClass.Digit) &&
          (letters > 0 || next === CharClass.Letter)
        )
          continue
        if (APOSTROPHES.includes(code) && next === CharClass.Letter && letters > 0 && !this.#clitic(at, to)) continue
        if (code === 38 && next === CharClass.Letter && letters < 3) continue // AT&T
        break
      } else break
    }
    // The stop of an initialism ("U.S.") or a single initial ("J.") belongs to the word.
    if (at < to && source.charCodeAt(at) === 46 && digits === 0) {
      const length = at - from
      if ((length === 1 && source[from] !== 'I') || (length > 2 && source.charCodeAt(at - 2) === 46)) at++
    }
    this.#push(from, at, letters > 0 ? TokenType.Word : TokenType.Number)
    if (at < to && APOSTROPHES.includes(source.charCodeAt(at))) {
      const end = this.#clitic(at, to)
      if (end) {
        this.#push(at, end, TokenType.Word)
        return end
      }
    }
    return at
  }

  /** Where "'s", "'re", "'ll" … at `at` ends; 0 where none is there. */
  #clitic(at: number, to: number): number {
    const { source } = this
    let end = at + 1
    while (end < to && classOf(source.charCodeAt(end)) === CharClass.Letter) end++
    const letters = source.slice(at + 1, end).toLowerCase()
    return letters === 's' ||
      letters === 're' ||
      letters === 've' ||
      letters === 'll' ||
      letters === 'd' ||
      letters === 'm'
      ? end
      : 0
  }

  #push(start: number, end: number, type: TokenType): void {
    this.#start.push(start)
    this.#end.push(end)
    this.#type.push(type)
    this.#form.push(this.#forms.add(start, end))
  }

  finish(): Tokens {
    const forms = this.#forms
    return {
      count: this.#start.length,
      start: Int32Array.from(this.#start),
      end: Int32Array.from(this.#end),
      type: Uint8Array.from(this.#type),
      form: Int32Array.from(this.#form),
      forms: { count: forms.text.length, text: forms.text, lower: forms.lower, case: Uint8Array.from(forms.cases) },
    }
  }
}
