import type { SentenceRange } from '../../../language/text'
import type { NameSpan } from '../name-span'
import { Flag } from './form-flags'
import { knownPhrase } from './known-phrases'
import type { NameRun, RunContext } from './name-run'

const RULE = 'short-forms'
/** A name in title case is looked for up to this many words long. */
const LONGEST = 6

/** Names that only other names of the article explain: a surname alone, a word that opens its sentence, a headline. */
export function nameShortForms(
  context: RunContext,
  found: NameSpan[],
  unsure: readonly NameRun[],
  shouting: readonly SentenceRange[],
): void {
  const types = new Map<string, NameSpan['type']>()
  // What full names say of their parts comes first: "near Bristow" makes no place of somebody the article introduced.
  for (const { firstToken, endToken, type, certainty } of found) {
    if (certainty === 'guessed') continue
    types.set(words(context, firstToken, endToken), type)
    if (type === 'person') knowParts(context, firstToken, endToken, types)
  }
  for (let at = 0; at < found.length; at++) {
    const { firstToken, endToken, type, certainty } = found[at]
    if (certainty !== 'guessed') continue
    const form = words(context, firstToken, endToken)
    const known = types.get(form)
    if (!known) types.set(form, type)
    else if (known !== type) found[at] = { ...found[at], type: known, rule: RULE }
    if ((known ?? type) === 'person') knowParts(context, firstToken, endToken, types)
  }
  for (const run of unsure) {
    const type = types.get(words(context, run.firstToken, run.endToken))
    if (type) {
      push(found, run.firstToken, run.endToken, type)
      continue
    }
    const flags = context.flag(run.firstToken)
    if (run.endToken - run.firstToken === 1 && flags & Flag.FirstName && flags & Flag.SeenInside)
      push(found, run.firstToken, run.endToken, 'person')
  }
  for (const sentence of shouting) readTitleCase(sentence, context, types, found)
}

function knowParts(
  context: RunContext,
  firstToken: number,
  endToken: number,
  types: Map<string, NameSpan['type']>,
): void {
  if (endToken - firstToken < 2) return
  const last = context.word(endToken - 1)
  if (last.length > 2 && !types.has(last)) types.set(last, 'person')
  const first = context.word(firstToken)
  if (context.flag(firstToken) & Flag.FirstName && !types.has(first)) types.set(first, 'person')
}

/** In a headline only what is known already is a name: known to the tables, or from the article's own sentences. */
function readTitleCase(
  sentence: SentenceRange,
  context: RunContext,
  types: ReadonlyMap<string, NameSpan['type']>,
  found: NameSpan[],
): void {
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    if (!(context.flag(at) & Flag.Capital)) {
      at++
      continue
    }
    let end = Math.min(at + LONGEST, sentence.endToken)
    let type: NameSpan['type'] | undefined
    for (; end > at; end--) {
      type = types.get(words(context, at, end))
      if (type) break
    }
    const phrase = type ? null : knownPhrase(context, at, sentence.endToken)
    if (type) push(found, at, end, type)
    else if (phrase) push(found, at, phrase.endToken, phrase.type)
    at = type ? end : phrase ? phrase.endToken : at + 1
  }
}

function words(context: RunContext, firstToken: number, endToken: number): string {
  const { tokens, source } = context.text
  return source.slice(tokens.start[firstToken], tokens.end[endToken - 1])
}

function push(found: NameSpan[], firstToken: number, endToken: number, type: NameSpan['type']): void {
  found.push({ firstToken, endToken, type, rule: RULE, certainty: 'inferred' })
}
