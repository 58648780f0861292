import type { SentenceRange, Text } from '../../../language/text'
import type { BlockType } from '../../../model'
import type { NameSpan } from '../name-span'
import { Flag, isRole, isTitle, readFormFlags } from './form-flags'
import { knownPhrase } from './known-phrases'
import { type NameRun, RunContext } from './name-run'
import { classifyRun } from './run-rules'
import { nameShortForms } from './short-forms'

// Finds names without a model: runs of capitalised words, told apart by small lexicons, the words beside them and what
// the rest of the article says of the same words. It takes one pass for what explains itself ("Mrs. Adele Bristow"),
// and one for what only the first pass explains ("Bristow", a headline in title case).

/** Where most words have capitals (headlines, tables), a capital says nothing. */
const TITLE_CASE = 0.6
/** Of fewer words nobody can tell; a heading is suspect at once. */
const FEWEST_IN_TEXT = 4
const FEWEST_IN_HEADING = 3
/** In running text a sentence may name many: only where hardly a small word is left is it a table or a list. */
const TITLE_CASE_IN_TEXT = 0.85
const HEADINGS: ReadonlySet<BlockType> = new Set(['headline', 'crosshead', 'eyebrow', 'furniture'])
/** Words of the longest title: "Lieutenant Governor", "Secretary of State". */
const LONGEST_TITLE = 3
const RULE = 'find-names-by-rules'

export function findNamesByRules(text: Text): NameSpan[] {
  if (!text.english) return []
  const context = new RunContext(text, readFormFlags(text))
  const found: NameSpan[] = []
  const unsure: NameRun[] = []
  const shouting: SentenceRange[] = []
  for (const sentence of text.sentences) {
    const heading = HEADINGS.has(text.blocks[sentence.block].type)
    const share = capitalShare(sentence, context, heading ? FEWEST_IN_HEADING : FEWEST_IN_TEXT)
    const limit = heading ? TITLE_CASE : TITLE_CASE_IN_TEXT
    if (share >= limit) shouting.push(sentence)
    else markInside(sentence, context)
  }
  let next = 0
  for (const sentence of text.sentences) {
    if (shouting[next] === sentence) {
      next++
      continue
    }
    readSentence(sentence, context, found, unsure)
  }
  nameShortForms(context, found, unsure, shouting)
  return found.sort((a, b) => a.firstToken - b.firstToken)
}

const EXPLAINED = Flag.FirstName | Flag.Title | Flag.Role | Flag.Demonym | Flag.PhraseStart

/**
 * The share of longer words that begin with a capital, without those whose capital the lexicons explain and without the
 * first word of the sentence.
 */
function capitalShare(sentence: SentenceRange, context: RunContext, fewest: number): number {
  let words = 0
  let capitals = 0
  let shouted = 0
  let all = 0
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    if (!context.isWord(at) || context.word(at).length < 4) continue
    all++
    const flags = context.flag(at)
    if (flags & Flag.Upper) shouted++
    else if (flags & Flag.Capital && flags & EXPLAINED) continue
    else words++
    if ((flags & Flag.Capital) !== 0 && !(flags & Flag.Upper)) capitals++
  }
  // A credit in capitals at the end of a caption says nothing of the caption.
  if (shouted * 2 > all) return 1
  return words < fewest ? 0 : capitals / words
}

function markInside(sentence: SentenceRange, context: RunContext): void {
  const { tokens } = context.text
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
    if (context.flag(at) & Flag.Capital && context.isWord(at - 1)) context.flags[tokens.form[at]] |= Flag.SeenInside
}

function readSentence(sentence: SentenceRange, context: RunContext, found: NameSpan[], unsure: NameRun[]): void {
  let at = sentence.firstToken
  let titled = false
  let national = false
  // Quotation marks and the like may stand before the word that opens the sentence.
  let opening = at
  while (opening < sentence.endToken && !context.isWord(opening)) opening++
  while (at < sentence.endToken) {
    const flags = context.flag(at)
    if (!(flags & Flag.Capital) || !context.isWord(at)) {
      // "President-elect," and "Mr" in lower case: "the president, Tony Bristow" is no title before a name.
      titled = (flags & Flag.Title) !== 0 && context.word(at).endsWith('.')
      national = false
      at++
      continue
    }
    const phrase = knownPhrase(context, at, sentence.endToken)
    const next = phrase ? phrase.endToken : at + 1
    // "Georgia Bristow", "Jordan Spieth": a name goes on where a capital follows.
    const goesOn = next < sentence.endToken && (context.flag(next) & Flag.Capital) !== 0 && context.isWord(next)
    if (phrase && phrase.type === 'other') {
      push(found, at, phrase.endToken, 'other')
      national = true
      titled = false
      at = phrase.endToken
      continue
    }
    if (
      phrase &&
      !titled &&
      (!goesOn || titleAt(context, next, sentence.endToken) > next || phrase.endToken - at > 1)
    ) {
      const ends = context.flag(next) & (Flag.OrganizationHead | Flag.Geo | Flag.Other | Flag.OrganizationSuffix)
      if (!(goesOn && ends)) {
        // "1.07 US dollars"
        const currency = /^dollars?$/.test(context.lower(phrase.endToken))
        push(found, at, phrase.endToken, currency ? 'other' : phrase.type)
        at = phrase.endToken
        titled = national = false
        continue
      }
    }
    const opens = at === opening
    const titleEnd = titleAt(context, at, sentence.endToken)
    if (titleEnd > at) {
      titled = true
      at = titleEnd
      continue
    }
    if (opens && flags & Flag.Opening && !(flags & Flag.FirstName && goesOn)) {
      titled = national = false
      at++
      continue
    }
    if (flags & Flag.Demonym) {
      push(found, at, at + 1, 'other')
      national = true
      titled = false
      at++
      continue
    }
    const end = runEnd(at, sentence.endToken, context)
    let start = at
    // "Former Acme", "Yesterday Bristow": a word that the text also has in lower case opened the sentence.
    if (opens && end - start > 1 && flags & Flag.SeenLower && !(flags & (Flag.SeenInside | Flag.FirstName))) start++
    const run: NameRun = { firstToken: start, endToken: end, titled, opens: start === opening, national }
    const answer = classifyRun(run, context)
    if (answer && (answer.sure || !run.opens)) push(found, start, end, answer.type, answer.sure)
    else unsure.push(run)
    titled = national = false
    at = end
  }
}

/** Where the title or office that begins at `at` ends ("President", "Prime Minister", "Sen."); `at` where none does. */
function titleAt(context: RunContext, at: number, end: number): number {
  for (let to = Math.min(at + LONGEST_TITLE, end); to > at + 1; to--) {
    if (!(context.flag(to - 1) & (Flag.Title | Flag.Role)) || !(context.flag(to - 1) & Flag.Capital)) continue
    let words = context.lower(at)
    for (let next = at + 1; next < to; next++) words += ` ${context.lower(next)}`
    if (isTitle(words) || isRole(words)) return to
  }
  if (!(context.flag(at) & (Flag.Title | Flag.Role))) return at
  const lower = context.lower(at)
  // A stop after an abbreviation may be a token of its own.
  const known = isTitle(lower) || isRole(lower) || (isTitle(`${lower}.`) && context.word(at + 1) === '.')
  return known ? at + 1 : at
}

/** Where the run that begins at `at` ends: capitals, with small parts and "&" between them. */
function runEnd(at: number, end: number, context: RunContext): number {
  let to = at + 1
  while (to < end) {
    const flags = context.flag(to)
    if (flags & Flag.Capital && context.isWord(to)) {
      if (flags & Flag.Demonym && !(context.flag(at) & Flag.OrganizationHead)) break
      to++
      continue
    }
    // "van der Berg": small parts may be several.
    let next = to
    while (next < end && next < to + 3 && joins(next, at, context)) next++
    if (next === to || next >= end || !(context.flag(next) & Flag.Capital) || !context.isWord(next)) break
    to = next + 1
  }
  // The stop of "Corp." and "Jr."
  if (to < end && context.word(to) === '.' && isAbbreviation(context, to - 1)) to++
  return to
}

function joins(to: number, first: number, context: RunContext): boolean {
  const word = context.word(to)
  if (word === '&') return true
  if (!(context.flag(to) & Flag.Part)) return false
  if (word === 'and') return false
  // "Bank of Scotland", "Ministry for Health"; but "Bristow of Acme" are two.
  if (word === 'of' || word === 'the' || word === 'for') {
    for (let at = first; at < to; at++) if (context.flag(at) & (Flag.OrganizationHead | Flag.Geo)) return true
    return false
  }
  return word !== 'a' && word !== 'y'
}

function isAbbreviation(context: RunContext, at: number): boolean {
  return (context.flag(at) & Flag.OrganizationSuffix) !== 0 || /^(?:Jr|Sr)$/.test(context.word(at))
}

function push(found: NameSpan[], firstToken: number, endToken: number, type: NameSpan['type'], sure = true): void {
  found.push({ firstToken, endToken, type, rule: RULE, certainty: sure ? 'inferred' : 'guessed' })
}
