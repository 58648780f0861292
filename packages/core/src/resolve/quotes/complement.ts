// What a reporting verb reports, to its right: "that" and a clause, a bare clause, "to" and an infinitive, quoted words,
// a noun phrase; and where that ends.

import { Case, TokenType } from '../../language/tokens'
import { hasFinite, phraseAfter, reportsItself, type UnitRange } from './clause'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, type ReportingVerb, Takes } from './reporting-verbs'

/** Units between a verb and its complement: "said on Monday in an interview with the paper that". */
const GAP = 22
/** Units of adjuncts behind a verb that reports something to its left. */
const ADJUNCTS = 60

export interface Complement extends UnitRange {
  readonly kind: 'quote' | 'that' | 'clause' | 'infinitive' | 'question' | 'noun' | 'preposition'
}

/** The complement of the verb at `unit` within the period that ends at `to`. */
export function complementAfter(
  o: Outline,
  unit: number,
  to: number,
  verb: ReportingVerb,
  passive: boolean,
  inset: boolean,
): Complement | null {
  const { flags } = o
  const { takes } = verb
  let at = verb.particle === null ? unit + 1 : unit + 2
  while (at < to && flags[at] & (Is.Adverb | Is.Not) && !(flags[at] & (Is.Det | Is.Sub))) at++
  if (at >= to) return null
  // Directly after the verb.
  const direct = startHere(o, at, to, verb, passive)
  if (direct !== null) return finish(o, direct, to, inset)
  if (takes & Takes.Infinitive && flags[at] & Is.To) return null
  // Behind an addressee, a time, an occasion.
  const first = flags[at]
  const gapStarts =
    takes & Takes.Addressee ||
    first & (Is.Time | Is.Prep | Is.Comma | Is.Sub) ||
    (takes & Takes.Quote && hasColonQuote(o, at, to))
  if (gapStarts) {
    const start = behindGap(o, at, to, verb)
    if (start !== null) return finish(o, start, to, inset)
  }
  if (verb.prepositions.length > 0 && verb.prepositions.includes(o.lower(at)) && at + 1 < to)
    return finish(o, { start: at + 1, kind: 'preposition' }, to, inset)
  return null
}

interface Start {
  readonly start: number
  readonly kind: Complement['kind']
}

function startHere(o: Outline, at: number, to: number, verb: ReportingVerb, passive: boolean): Start | null {
  const { flags } = o
  const { takes } = verb
  const bits = flags[at]
  if (bits & Is.Quote)
    return takes & (Takes.Quote | Takes.Noun | Takes.Clause | Takes.That) ? { start: at, kind: 'quote' } : null
  if (bits & (Is.Comma | Is.Colon)) {
    if (at + 1 < to && flags[at + 1] & Is.Quote && (takes & (Takes.Quote | Takes.That) || bits & Is.Colon))
      return { start: at + 1, kind: 'quote' }
    if (bits & Is.Colon && !(bits & Is.Comma) && at + 1 < to && takes & (Takes.Quote | Takes.That))
      return { start: at + 1, kind: 'clause' }
    return null
  }
  if (bits & Is.That && takes & (Takes.That | Takes.Addressee) && at + 1 < to) {
    // "that" as a pronoun: "said that."
    if (!(flags[at + 1] & PUNCTUATION) || flags[at + 1] & Is.Comma) return { start: at, kind: 'that' }
    return null
  }
  if (bits & Is.To && takes & Takes.Infinitive && at + 1 < to) return { start: at, kind: 'infinitive' }
  if (bits & Is.To && passive && at + 1 < to && takes & (Takes.Addressee | Takes.Infinitive | Takes.That))
    return { start: at, kind: 'infinitive' }
  if (bits & Is.Wh && !(bits & Is.Sub && o.lower(at) !== 'if' && o.lower(at) !== 'where' && o.lower(at) !== 'when')) {
    if (takes & Takes.Question) return { start: at, kind: 'question' }
    if (!(bits & Is.Sub) && takes & (Takes.Noun | Takes.That)) return { start: at, kind: 'question' }
    return null
  }
  if (bits & (PUNCTUATION | Is.And) || passive) return null
  if (bits & Is.Sub && o.lower(at) !== 'as') return null
  const prep = bits & Is.Prep && !(bits & (Is.Det | Is.Subj))
  if (
    takes & Takes.Clause &&
    !prep &&
    !(bits & Is.Time && !(bits & Is.Adverb)) &&
    hasFinite(o, at + 1, clauseLimit(o, at, to))
  ) {
    if (!(takes & Takes.Addressee)) return { start: at, kind: 'clause' }
  }
  if (
    takes & Takes.Noun &&
    !prep &&
    !(takes & Takes.Addressee && !(bits & (Is.Det | Is.Poss | Is.Cap | Is.Word | Is.Obj)))
  )
    return { start: at, kind: 'noun' }
  if (takes & Takes.Gerund && bits & Is.Ing) return { start: at, kind: 'noun' }
  return null
}

/** Where a bare clause must have had its verb by. */
function clauseLimit(_o: Outline, at: number, to: number): number {
  return Math.min(to, at + 40)
}

function hasColonQuote(o: Outline, at: number, to: number): boolean {
  for (let other = at; other < to && other - at < GAP; other++) if (o.flags[other] & (Is.Colon | Is.Quote)) return true
  return false
}

/** The complement's first unit behind an addressee or adjuncts. */
function behindGap(o: Outline, from: number, to: number, verb: ReportingVerb): Start | null {
  const { flags } = o
  const { takes } = verb
  const addressee = (takes & Takes.Addressee) !== 0
  for (let at = from; at < to && at - from < GAP; at++) {
    const bits = flags[at]
    if (bits & Is.That && (takes & Takes.That) | (addressee ? 1 : 0) && bits & Is.That && at > from) {
      if (at + 1 < to && !(flags[at + 1] & (FINITE | PUNCTUATION))) return { start: at, kind: 'that' }
      return null
    }
    if (bits & Is.Quote) {
      if (at > from && isTitle(o, at) && (flags[at - 1] & Is.Prep || isPossessive(o, at - 1))) continue
      return { start: at, kind: 'quote' }
    }
    // Another verb of saying has taken over: "Fiorina, speaking to Iowans, said".
    if (
      o.verb[at] >= 0 &&
      at > from &&
      o.inflection[at] & (Inflection.Past | Inflection.Third) &&
      flags[at - 1] & Is.Comma
    )
      return null
    if (bits & Is.Colon && at + 1 < to) return flags[at + 1] & Is.Quote ? { start: at + 1, kind: 'quote' } : null
    if (addressee && at > from && bits & Is.To && at + 1 < to && !(flags[at + 1] & (Is.Det | Is.Poss | Is.Cap)))
      return { start: at, kind: 'infinitive' }
    if (
      addressee &&
      at > from &&
      bits & Is.Wh &&
      takes & Takes.Question &&
      !(bits & Is.Rel && !(bits & Is.Poss) && o.lower(at) !== 'who')
    )
      return { start: at, kind: 'question' }
    if (bits & FINITE || (bits & Is.Subj && !(bits & Is.Rel))) {
      // A bare clause behind the gap: it begins where its subject does.
      if (!(takes & Takes.Clause)) return null
      const start = bits & Is.Subj ? at : bareClauseStart(o, from, at, addressee)
      return start >= 0 ? { start, kind: 'clause' } : null
    }
    if (bits & Is.Stop) return null
  }
  return null
}

/** "said in an interview | the plan would", "told reporters | the plan would": the last noun phrase's beginning. */
function bareClauseStart(o: Outline, from: number, verb: number, addressee: boolean): number {
  const { flags } = o
  let at = verb
  while (at > from && flags[at - 1] & (Is.Adverb | Is.Not)) at--
  let start = -1
  let wordsSeen = 0
  for (let other = at - 1; other >= from; other--) {
    const bits = flags[other]
    if (bits & (PUNCTUATION & ~Is.Comma)) break
    if (bits & Is.Comma) {
      start = other + 1
      break
    }
    wordsSeen++
    if (bits & (Is.Det | Is.Poss) && other > from && !(flags[other - 1] & Is.Prep)) {
      start = other
      break
    }
    if (bits & Is.Time && wordsSeen > 1) {
      start = other + 1
      break
    }
    if (bits & Is.Cap && other - 1 >= from && !(flags[other - 1] & (Is.Cap | Is.Det | Is.Poss | Is.Prep))) {
      start = other
      break
    }
  }
  if (start <= from && !addressee) return start === from ? -1 : start
  return start > from ? start : -1
}

/** Ends a complement: at the period's end or where the report goes over into something else. */
function finish(o: Outline, { start, kind }: Start, to: number, inset: boolean): Complement | null {
  const end = contentEnd(o, start, to, kind, inset)
  return end > start ? { start, end, kind } : null
}

export function contentEnd(o: Outline, start: number, to: number, kind: Complement['kind'], inset = false): number {
  const { flags } = o
  const narrow = kind === 'noun' || kind === 'infinitive' || kind === 'preposition'
  let end = to
  for (let at = start + 1; at < to; at++) {
    const bits = flags[at]
    if (bits & Is.Comma && at + 1 < to && !(bits & Is.Colon)) {
      let next = at + 1
      if (flags[next] & Is.And) next++
      while (next < to && flags[next] & Is.Adverb) next++
      if (next >= to) continue
      if (
        inset &&
        (flags[next] & FINITE ||
          (o.verb[next] >= 0 && o.inflection[next] & (Inflection.Past | Inflection.Third)) ||
          flags[next] & Is.Ed)
      ) {
        end = at
        break
      }
      if (o.verb[next] >= 0 && o.inflection[next] & Inflection.Ing && !(flags[next + 1] & PUNCTUATION)) {
        end = at
        break
      }
      if (flags[next] & Is.Ing && narrow && next === at + 1) {
        end = at
        break
      }
      const word = o.lower(next)
      if (word === 'according') {
        end = at
        break
      }
      if (next > at + 1 && startsVerb(o, next, to)) {
        end = at
        break
      }
      if (next === at + 1 && (word === 'while' || word === 'although' || word === 'though' || word === 'whereas')) {
        end = at
        break
      }
      if (narrow && next > at + 1 && flags[at + 1] & Is.And && o.lower(at + 1) !== 'or' && hasClause(o, next, to)) {
        end = at
        break
      }
    } else if (narrow && bits & Is.Rel && !(bits & Is.That) && reportsItself(o, at)) {
      // "rebuked critics who say that …"
      end = at
      break
    } else if (bits & Is.And) {
      let next = at + 1
      while (next < to && flags[next] & Is.Adverb) next++
      if (next < to && (startsVerb(o, next, to) || (narrow && flags[next] & (FINITE & ~(Is.Do | Is.Have))))) {
        end = at
        break
      }
    } else if (bits & Is.Colon && bits & Is.Comma) {
      end = at
      break
    } else if (narrow && bits & Is.Sub && kind !== 'preposition') {
      const word = o.lower(at)
      if (word === 'while' || word === 'when' || word === 'because' || word === 'although' || word === 'though') {
        end = at
        break
      }
    }
  }
  while (end > start && flags[end - 1] & (Is.Stop | Is.Comma)) end--
  return beforeProgramme(o, start, end)
}

/** "… on CNN's “New Day”": where it was said is not what was said. */
function beforeProgramme(o: Outline, start: number, end: number): number {
  if (end - start < 4 || !(o.flags[end - 1] & Is.Quote) || !isTitle(o, end - 1)) return end
  for (let at = end - 2; at > start && end - at < 7; at--) {
    if (o.flags[at] & Is.Prep) return o.lower(at) === 'on' && (at === end - 2 || isPossessive(o, end - 2)) ? at : end
    if (o.flags[at] & (PUNCTUATION | FINITE)) return end
  }
  return end
}

/** Does a second reporting verb begin here, with the first one's subject ("and added that")? */
function startsVerb(o: Outline, unit: number, to: number): boolean {
  if (o.verb[unit] < 0 || unit + 1 >= to) return false
  if (!(o.inflection[unit] & (Inflection.Past | Inflection.Third))) return false
  if (o.flags[unit + 1] & Is.Prep && o.lower(unit + 1) === 'by') return false
  const verb = o.verbs[o.verb[unit]]
  const next = o.flags[unit + 1]
  if (o.inflection[unit] & Inflection.Third && next & (Is.Prep | Is.And)) return false
  return (
    (next & (Is.That | Is.Det | Is.Poss | Is.Cap | Is.Quote | Is.Wh | Is.Subj | Is.Obj | Is.To)) !== 0 ||
    ((next & Is.Comma) !== 0 && (verb.takes & Takes.Quote) !== 0)
  )
}

function hasClause(o: Outline, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 15); at++) {
    if (o.flags[at] & FINITE) return true
    if (o.flags[at] & Is.Comma) return false
  }
  return false
}

/**
 * Where the adjuncts of a verb that reports something to its left end ("said on Monday in a statement"): the unit of the
 * comma, quotation or end that follows; -1 where there is a complement instead. `addressee`: the verb takes one ("told
 * reporters"). `quoted`: a quotation that ends like a clause stands right before, so that little can be a complement.
 */
export function adjunctsEnd(o: Outline, from: number, end: number, addressee: boolean, quoted: boolean): number {
  const { flags } = o
  const to = Math.min(end, from + ADJUNCTS)
  let at = from
  while (at < to) {
    const bits = flags[at]
    // "told ABC's “This Week”" / "said on “Meet the Press”": the title of a programme.
    if (bits & Is.Quote && at > from && isTitle(o, at) && (flags[at - 1] & Is.Prep || isPossessive(o, at - 1))) {
      at++
      continue
    }
    if (bits & (Is.Comma | Is.Quote | Is.Stop | Is.Colon | Is.Dash)) return at
    if (bits & Is.That && (!quoted || at === from)) return -1
    if (!quoted && (bits & FINITE || (bits & Is.Subj && !(bits & Is.Rel)))) return -1
    if (bits & Is.Sub && !(bits & Is.Prep) && !quoted) return at
    if (at === from && !(bits & (Is.Prep | Is.Time | Is.Adverb | Is.Sub | Is.Number))) {
      // An addressee ("told reporters"); anything else is a complement.
      if (bits & (Is.To | Is.Wh) && !(bits & Is.Sub)) return -1
      if (!addressee && !quoted) return -1
      const phrase = phraseAfter(o, at, to)
      if (phrase === null && !(bits & Is.Obj) && !quoted) return -1
      at = phrase?.end ?? at + 1
      continue
    }
    at++
  }
  return to < end ? -1 : to
}

/** A title of a work or programme: its words begin with capitals, and it ends no sentence. */
export function isTitle(o: Outline, unit: number): boolean {
  const { innerStart, innerEnd, firstToken, endToken } = o.quotations[o.quote[unit]]
  if (endToken - firstToken > 12) return false
  const { tokens } = o.text
  let capitals = 0
  let small = 0
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.type[token] !== TokenType.Word) continue
    const kind = tokens.forms.case[tokens.form[token]]
    if (kind === Case.Lower) {
      // "of", "the", "and"
      if (tokens.end[token] - tokens.start[token] > 4) return false
      small++
    } else if (kind !== Case.None) capitals++
  }
  const first = o.text.source.slice(innerStart, innerStart + 1)
  return capitals > 0 && capitals >= small && first !== first.toLowerCase() && innerEnd > innerStart
}

export function isPossessive(o: Outline, unit: number): boolean {
  const word = o.lower(unit)
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}
