import { abbreviationKind } from '../../abbreviations'
import { Case, TokenType } from '../../tokens'
import { type Boundary, beginsLower, beginsUpper, caseAt, formLower, formText, isCaseless, spaced } from '../boundary'
import { openers } from '../openers'

const DAYS_AND_ZONES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:e|c|m|p)[sd]?t$|^(?:gmt|utc|bst|cet|cest|ist|jst|eastern|central|mountain|pacific|local)$/

/** A token that carries its stop ends a sentence only where what follows begins one. */
export function abbreviation(boundary: Boundary): boolean | null {
  const { stop, last, word, end, tokens, opened } = boundary
  const text = formText(boundary, stop)
  if (text.length < 2 || tokens.type[stop] !== TokenType.Word) return null
  if (word === end) return null
  // "Jr.'s", "Inc.,"
  if (last === stop && !spaced(boundary, stop)) return false
  if (boundary.closed) return null
  const initial = text.length === 2 && beginsUpper(boundary, stop)
  const kind = initial ? null : abbreviationKind(text.slice(0, -1))
  if (kind === 'name' || kind === 'number' || kind === 'lower') return false
  if (opened === 'bracket') return false
  if (opened === 'quote') return !initial && beginsUpper(boundary, word)
  if (!beginsUpper(boundary, word) && !isCaseless(boundary, word)) return false
  if (isCaseless(boundary, word)) return true
  const next = formLower(boundary, word)
  if (caseAt(boundary, stop) === Case.Lower) {
    // "at 5 p.m. Monday", "at 5 p.m. ET", but "at 5 p.m. Police".
    if (/^[ap]\.m\.$/.test(text)) return !DAYS_AND_ZONES.test(next)
    return kind === 'any' || openers().has(next)
  }
  if (openers().has(next)) return !(initial && next === 'a')
  return kind === 'any' && beginsClause(boundary)
}

/** "Inc. Shares of", against "Inc. Chief Executive": a word that the article also writes in lower case, and lower case after it. */
function beginsClause(boundary: Boundary): boolean {
  const { word, end, tokens } = boundary
  if (word + 1 >= end || tokens.type[word + 1] !== TokenType.Word || !beginsLower(boundary, word + 1)) return false
  const lower = formLower(boundary, word)
  return lower !== formText(boundary, word) && lowerForms(boundary).has(lower)
}

const seen = new WeakMap<object, Set<string>>()

/** The forms that the article writes in lower case; read once per article, and only where asked. */
function lowerForms({ tokens }: Boundary): Set<string> {
  let forms = seen.get(tokens)
  if (!forms) {
    forms = new Set()
    for (let form = 0; form < tokens.forms.count; form++)
      if (tokens.forms.case[form] === Case.Lower) forms.add(tokens.forms.text[form])
    seen.set(tokens, forms)
  }
  return forms
}
