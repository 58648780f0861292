// Every token that may be a quotation mark, with what its shape allows: a mark after a blank and before a letter can only
// open, one after a letter and before a blank can only close.

import type { Text } from '../../language/text'
import { TokenType } from '../../language/tokens'
import { CharClass, classOf } from '../../source/characters'
import { MarkStyle } from './quotation'

/** Which way a mark points by its own form. */
export enum Way {
  Open = 0,
  Close = 1,
  Either = 2,
}

export interface Marks {
  count: number
  /** First token of the mark, and the token after it ("''" may be two). */
  readonly token: number[]
  readonly endToken: number[]
  readonly style: number[]
  readonly way: number[]
  /** Its neighbours let it open, or close. */
  readonly canOpen: boolean[]
  readonly canClose: boolean[]
}

const FORMS: Record<string, readonly [MarkStyle, Way]> = {
  '"': [MarkStyle.Double, Way.Either],
  '＂': [MarkStyle.Double, Way.Either],
  '“': [MarkStyle.Double, Way.Open],
  '‟': [MarkStyle.Double, Way.Open],
  '„': [MarkStyle.Double, Way.Open],
  '”': [MarkStyle.Double, Way.Close],
  '`': [MarkStyle.Double, Way.Open],
  '``': [MarkStyle.Double, Way.Open],
  "''": [MarkStyle.Apostrophes, Way.Either],
  '’’': [MarkStyle.Apostrophes, Way.Either],
  '‘‘': [MarkStyle.Double, Way.Open],
  "'": [MarkStyle.Single, Way.Either],
  '‘': [MarkStyle.Single, Way.Open],
  '‚': [MarkStyle.Single, Way.Open],
  '’': [MarkStyle.Single, Way.Close],
  '«': [MarkStyle.Angle, Way.Open],
  '»': [MarkStyle.Angle, Way.Close],
  '‹': [MarkStyle.Angle, Way.Open],
  '›': [MarkStyle.Angle, Way.Close],
  '「': [MarkStyle.Corner, Way.Open],
  '」': [MarkStyle.Corner, Way.Close],
  '『': [MarkStyle.Corner, Way.Open],
  '』': [MarkStyle.Corner, Way.Close],
}

const EQUALS = 61

/** The marks of all tokens, in order. */
export function readMarks(text: Text): Marks {
  const { tokens, source } = text
  const marks: Marks = { count: 0, token: [], endToken: [], style: [], way: [], canOpen: [], canClose: [] }
  // One look per distinct form: 0 is no mark.
  const kinds = new Uint8Array(tokens.forms.count)
  let any = false
  let backticks = false
  for (let form = 0; form < kinds.length; form++) {
    const spelt = tokens.forms.text[form]
    if (spelt.length > 2) continue
    const kind = FORMS[spelt]
    if (kind === undefined) continue
    kinds[form] = 1 + kind[0] * 3 + kind[1]
    any = true
    if (spelt === '`' || spelt === '``') backticks = true
  }
  if (!any) return marks
  for (let token = 0; token < tokens.count; token++) {
    const kind = kinds[tokens.form[token]]
    if (kind === 0 || tokens.type[token] === TokenType.Word) continue
    let style: MarkStyle = Math.floor((kind - 1) / 3)
    let way: Way = (kind - 1) % 3
    let endToken = token + 1
    const start = tokens.start[token]
    const backtick = text.source.charCodeAt(start) === 96
    // Two apostrophes side by side are one double mark.
    if (
      (style === MarkStyle.Single || backtick) &&
      endToken < tokens.count &&
      tokens.start[endToken] === tokens.end[token] &&
      tokens.form[endToken] === tokens.form[token] &&
      tokens.end[token] - start === 1
    ) {
      endToken++
      style = way === Way.Open || backtick ? MarkStyle.Double : MarkStyle.Apostrophes
      if (way !== Way.Open) way = Way.Either
    }
    if (backtick && endToken - token === 1 && tokens.end[token] - start === 1) continue
    if (style === MarkStyle.Apostrophes && backticks) {
      style = MarkStyle.Double
      way = Way.Close
    }
    const end = tokens.end[endToken - 1]
    const before = start > 0 ? source.charCodeAt(start - 1) : 32
    const after = end < source.length ? source.charCodeAt(end) : 32
    if (before === EQUALS) {
      // An attribute of left-over markup: neither this mark nor the next one quotes.
      const next = endToken
      for (let other = next; other < Math.min(next + 40, tokens.count); other++) {
        if (tokens.form[other] !== tokens.form[token]) continue
        token = other
        break
      }
      continue
    }
    const left = classOf(before)
    const right = classOf(after)
    marks.token.push(token)
    marks.endToken.push(endToken)
    marks.style.push(style)
    marks.way.push(way)
    marks.canOpen.push(right !== CharClass.Blank && (left === CharClass.Blank || opensAfter(before, left)))
    marks.canClose.push(left !== CharClass.Blank && (right === CharClass.Blank || closesBefore(after, right)))
    marks.count++
    token = endToken - 1
  }
  return marks
}

/** Brackets, dashes, slashes and other marks: an opening mark may follow without a blank. */
function opensAfter(code: number, kind: CharClass): boolean {
  if (kind === CharClass.Letter || kind === CharClass.Digit) return false
  // . , ; : ! ? ) ] } …
  return !(
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    code === 37 ||
    code === 0x2026
  )
}

function closesBefore(code: number, kind: CharClass): boolean {
  if (kind === CharClass.Letter || kind === CharClass.Digit) return false
  // ( [ { $ # @
  return !(code === 40 || code === 91 || code === 123 || code === 36 || code === 35 || code === 64)
}
