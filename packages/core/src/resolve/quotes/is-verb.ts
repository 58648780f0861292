// Reporting verbs that are spelt like nouns, adjectives and names: which is it here?

import { nounLikeVerbs } from '../../lexicon/generated/noun-like-verbs'
import { lazyLexicon, lazyWords } from '../../lexicon/table'
import { hasFinite } from './clause/finite'
import { endsClause } from './clause/quoted-units'
import { AUXILIARY, FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { Inflection, Takes } from './reporting-verbs'
import { isPossessive } from './titles'

const PLURALS = lazyWords('people|women|men|police|many|most|some|few|others|both|all|media|gop|children')

const nouns = lazyLexicon(nounLikeVerbs)

const POLLS = new Set(['poll', 'survey', 'study', 'data', 'analysis', 'report', 'research', 'review'])

/** Is the form used as a verb here, or is it a noun or an adjective ("the report", "alleged ties", "expected costs")? */
export function isVerb(o: Outline, unit: number, from: number, to: number): boolean {
  const { flags } = o
  const inflection = o.inflection[unit]
  const bits = flags[unit]
  if (bits & Is.Cap && unit > from && !titled(o, unit, from)) return false
  let before = unit - 1
  while (before >= from && flags[before] & (Is.Adverb | Is.Not) && !(flags[before] & Is.Time)) before--
  const left = before >= from ? flags[before] : 0
  const plural = before >= from && PLURALS().has(o.lower(before))
  if (left & (Is.Det | Is.Poss) && !(left & (Is.Subj | Is.That)) && !plural && !standsAlone(o, before, unit))
    return false
  if (left & Is.Prep && !(left & Is.To) && !(inflection & Inflection.Ing)) return false
  const { particle } = o.verbs[o.verb[unit]]
  if (particle !== null && (unit + 1 >= to || o.lower(unit + 1) !== particle)) return false
  const noun = nouns().has(o.lower(unit))
  // "seeks reply": behind another verb's present tense, a base form is that verb's object.
  if (inflection === Inflection.Base && left & Is.Word && !(left & Is.Subj) && actsNow(o, before, from, unit, to))
    return false
  // "swing states that"
  if (o.lower(unit) === 'states' && !(left & (Is.Subj | Is.Cap | Is.Rel))) return false
  const next = unit + 1 < to ? flags[unit + 1] : Is.Stop
  // "the firm's reported losses"
  if (bits & Is.Ed && before >= from && isPossessive(o, before) && !(left & AUXILIARY) && next === Is.Word) return false
  if (inflection & (Inflection.Past | Inflection.Participle)) {
    // "cut its revenue forecast on Thursday"
    if (inflection & Inflection.Base && noun)
      return verbal(left, o, before, from) && ((next & PUNCTUATION) !== 0 || complements(next, left))
    // "Asked whether …, she said"
    if (before < from) return o.lower(unit) === 'asked'
    // A participle behind its noun ("a plan proposed by"): only with an auxiliary or a subject before it.
    if (unit + 1 < to && o.lower(unit + 1) === 'by' && !(left & AUXILIARY)) return false
    if (left & AUXILIARY && left & Is.Be) return true
    return true
  }
  if (inflection & Inflection.Ing) {
    // "the posting is"
    if ((next & AUXILIARY && !(left & AUXILIARY)) || (unit + 1 < to && o.lower(unit + 1) === 'goes')) return false
    if (before < from)
      return (next & (Is.That | Is.Det | Is.Poss | Is.Cap | Is.Quote | Is.Comma | Is.Colon | Is.Prep)) !== 0
    return true
  }
  // "There are shouts of"
  if (inflection & Inflection.Third && left & (Is.Be | Is.Have | Is.Modal)) return false
  if (inflection & Inflection.Third)
    return noun && !behindQuote(o, before, from)
      ? (verbal(left, o, before, from) && complements(next, left)) ||
          // "The Lagos Press Bureau (LPB) reports that"
          ((left & Is.CloseParen) !== 0 && (next & Is.That) !== 0) ||
          // "A survey shows steady support"
          (o.lower(unit) === 'shows' && next === Is.Word && POLLS.has(o.lower(before))) ||
          // "and calls people “losers”"
          ((left & Is.And) !== 0 && quotesNear(o, unit + 1, to)) ||
          // "Smith, an early supporter, calls the plan"
          ((left & Is.Comma) !== 0 &&
            (next & (Is.Det | Is.Poss | Is.That | Is.Quote | Is.Cap)) !== 0 &&
            !hasFinite(o, from, unit))
      : true
  // Base form: after "to", a modal, "do", a plural subject.
  if (left & (Is.To | Is.Modal | Is.Do)) return true
  if (left & Is.Subj) {
    const word = o.lower(before)
    return word !== 'he' && word !== 'she' && word !== 'it' && word !== 'there'
  }
  if (noun) {
    if (
      next & (Is.Obj | Is.That | Is.Wh | Is.Quote) &&
      left & Is.Word &&
      !(left & (Is.Prep | Is.And | Is.Sub | AUXILIARY))
    )
      return true
    const several =
      (left & Is.Word) !== 0 &&
      !(left & (Is.And | Is.Sub | Is.Prep | AUXILIARY)) &&
      (plural || (o.lower(before).endsWith('s') && !(left & Is.Cap && before > from)))
    // "Polls show voters", ", records show,"
    return (
      several &&
      // "residents plan to stay"
      (next & Is.To &&
      !isPossessive(o, before) &&
      o.verbs[o.verb[unit]].takes & Takes.Infinitive &&
      unit + 2 < to &&
      flags[unit + 2] === Is.Word
        ? true
        : (next & Is.Word) !== 0
          ? !(next & (Is.Prep | Is.And | Is.Sub | AUXILIARY))
          : (next & (Is.Comma | Is.Stop)) !== 0 &&
            before - 1 >= from &&
            (flags[before - 1] & (Is.Comma | Is.Cap | Is.Word)) !== 0)
    )
  }
  if (left & Is.Rel) return true
  // "47% say", "those surveyed say", "most voters, 67 percent, say they": a form that is never a noun.
  if (o.lower(unit) === 'say')
    return (
      before >= from &&
      !(left & (Is.And | Is.Sub | Is.Be | Is.Have | Is.Colon | Is.Stop)) &&
      (!(left & (PUNCTUATION | Is.Quote)) || (next & (Is.That | Is.Subj | Is.Poss | Is.Det | Is.Cap)) !== 0)
    )
  return (
    left !== 0 &&
    !(left & (PUNCTUATION | Is.And | Is.Sub | Is.Be | Is.Have | Is.Quote)) &&
    (o.lower(before).endsWith('s') ||
      (next & (Is.That | Is.Subj | Is.Quote | Is.Wh | Is.Det | Is.Cap | Is.Poss | Is.Number)) !== 0 ||
      PLURALS().has(o.lower(before)))
  )
}

/** "reports", "claims": a spelling that is mostly a noun. */
export function isNounLike(o: Outline, unit: number): boolean {
  return nouns().has(o.lower(unit))
}

/** A verb in the third person at `unit`, and behind the base form nothing that a verb takes: not "surveys suggest that". */
function actsNow(o: Outline, unit: number, from: number, base: number, to: number): boolean {
  if (unit <= from || o.verb[unit] < 0 || !(o.inflection[unit] & Inflection.Third) || nouns().has(o.lower(unit)))
    return false
  return base + 1 >= to || (o.flags[base + 1] & (Is.Prep | Is.Stop | Is.Comma)) !== 0
}

/** Quoted words behind one word or two. */
function quotesNear(o: Outline, next: number, to: number): boolean {
  for (let at = next; at < to && at - next < 3; at++) {
    if (o.flags[at] & Is.Quote) return at > next
    if (o.flags[at] & (PUNCTUATION | Is.Prep | FINITE)) return false
  }
  return false
}

const PRONOUN_LIKE = new Set(['another', 'each', 'this', 'neither', 'either', 'those', 'these', 'several', 'any'])

/** "Another says": the determiner is the subject, as the form can't be a noun. */
function standsAlone(o: Outline, before: number, unit: number): boolean {
  return PRONOUN_LIKE.has(o.lower(before)) && !(o.flags[unit] & Is.Ed) && !nouns().has(o.lower(unit))
}

/** Nothing but a noun phrase between the form and quoted words that end like a clause: "…,” Smith notes." */
function behindQuote(o: Outline, before: number, from: number): boolean {
  for (let at = before; at >= from && before - at < 10; at--) {
    const bits = o.flags[at]
    if (bits & Is.Quote) return at < before && endsClause(o, at)
    if (bits & (AUXILIARY | Is.Prep | Is.Stop | Is.Colon)) return false
  }
  return false
}

/** A form that is mostly a noun ("attacks") is a verb only before what a verb takes. */
function complements(next: number, left: number): boolean {
  if (next & (Is.That | Is.Det | Is.Poss | Is.Quote | Is.Cap | Is.Wh | Is.Subj | Is.Obj | Is.Number)) return true
  return (left & (Is.Subj | Is.Rel)) !== 0 && !(next & PUNCTUATION)
}

function verbal(left: number, o: Outline, before: number, from: number): boolean {
  if (before < from) return false
  // “Stay at home,” read one.
  if (left & Is.Quote) return endsClause(o, before)
  if (left & (Is.Subj | Is.Rel | Is.Cap)) return true
  if (left & (PUNCTUATION | Is.And | Is.Sub | Is.Be | Is.Have | Is.Number)) return false
  return o.lower(before).length > 3
}

/** In a headline every word may begin with a capital. */
function titled(o: Outline, unit: number, from: number): boolean {
  return o.flags[from] !== 0 && o.text.blocks[blockOf(o, unit)].type === 'headline'
}

function blockOf(o: Outline, unit: number): number {
  return o.text.sentences[o.text.sentenceOf[o.first[unit]]].block
}
