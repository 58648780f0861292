// Quotations that no verb of their own sentence reports: the rest of a quote over several paragraphs, a run of quotes by
// one speaker, a quote behind a colon or a paragraph's end, a label. What is left is nobody's statement.

import { Case, TokenType } from '../../language/tokens'
import { MarkStyle } from '../../mentions/quotations/quotation'
import { endsClause } from './clause/quoted-units'
import { clauseSubject, nearestSubject } from './clause/subject'
import type { UnitRange } from './clause/unit-range'
import { isNoSpeaker } from './headline-label'
import { FINITE, Is, type Outline, PUNCTUATION } from './outline'
import { holdsQuote, reports } from './read-statements'
import { Inflection, Takes } from './reporting-verbs'
import type { Statement } from './statement'
import { isPossessive, isTitle } from './titles'

/** Adds to `statements`; returns the units of quotations that are nobody's. */
export function attachQuotations(o: Outline, statements: Statement[]): number[] {
  const owner = new Map<number, Statement>()
  /** The last statement of each period that has one. */
  const lastOf = new Map<number, Statement>()
  const claim = (statement: Statement): void => {
    for (const { start, end } of statement.contents)
      for (let unit = start; unit < end; unit++) if (o.flags[unit] & Is.Quote) owner.set(unit, statement)
    const known = lastOf.get(statement.period)
    // Quoted words win over what is only reported: a run goes on from them.
    if (
      known === undefined ||
      !holdsQuote(o, known) ||
      (holdsQuote(o, statement) && known.contents[0].start <= statement.contents[0].start)
    )
      lastOf.set(statement.period, statement)
  }
  for (const statement of statements) claim(statement)
  const left: number[] = []
  let alonePeriod = -1
  let isAlone = false
  let previous: Statement | null = null
  for (let period = 0; period < o.periodBlock.length; period++) {
    const block = o.text.blocks[o.periodBlock[period]]
    if (!reports(block.type) || block.duplicateOf !== null) continue
    const from = o.periodStart[period]
    const to = o.periodStart[period + 1]
    for (let unit = from; unit < to; unit++) {
      if (!(o.flags[unit] & Is.Quote)) continue
      const known = owner.get(unit)
      if (known !== undefined) {
        previous = known
        continue
      }
      const quotation = o.quotations[o.quote[unit]]
      const source = attach(period, unit, from, to)
      if (source === null) {
        if (quotation.style !== MarkStyle.Apostrophes) left.push(unit)
        continue
      }
      if (source === 'joined') continue
      if ('contents' in source) {
        source.contents.push({ start: unit, end: unit + 1 })
        owner.set(unit, source)
        previous = source
        lastOf.set(period, source)
      } else {
        statements.push(source.made)
        claim(source.made)
        previous = source.made
      }
    }
  }
  return left

  function attach(
    period: number,
    unit: number,
    from: number,
    to: number,
  ): Statement | { made: Statement } | 'joined' | null {
    const { flags } = o
    const quotation = o.quotations[o.quote[unit]]
    const before = unit - 1
    const label = labelInside(o, unit, before < from)
    if (label !== null) return { made: { ...make('attach-quotations/label-inside', unit, period, null, null), label } }
    if (quotation.continues && previous !== null) return previous
    // “Rain at Last,” by Jane Roe: the title of a piece.
    if (unit + 2 < to && o.lower(unit + 1) === 'by' && flags[unit + 2] & Is.Cap) return null
    const signed = signature(o, unit, to) ?? signatureBelow(period, unit, to)
    if (signed !== null) return { made: make('attach-quotations/signature', unit, period, signed, null) }
    const block = o.periodBlock[period]
    const alone = aloneIn(period, from, to)
    if (before >= from && flags[before] & Is.Colon) {
      // "Review: “The Lantern”"
      if (isTitle(o, unit) && isNoSpeaker(o, from)) return null
      const inverted = invertedLabel(o, from, before)
      if (inverted !== null)
        return { made: make('attach-quotations/colon-before', unit, period, inverted.source, inverted.cue) }
      const source = speakerLabel(o, from, before) ?? labelBehind(o, from, before) ?? nearestSubject(o, before, from)
      return { made: make('attach-quotations/colon-before', unit, period, source, { start: before, end: before + 1 }) }
    }
    if (
      alone &&
      before < from &&
      sentenceLike(o, unit) &&
      !isTitle(o, unit) &&
      !long(unit) &&
      previous !== null &&
      period > 0 &&
      o.periodBlock[period] - o.periodBlock[period - 1] <= 1 &&
      !quotesBefore(period)
    )
      return { made: make('attach-quotations/quote-run', unit, period, previous.source, null) }
    // "On “Good Morning Valley,” Lee pointed to it" names a programme.
    const setting = before >= from && flags[before] & Is.Prep && isTitle(o, unit)
    const behind = setting ? null : verbBehind(o, unit, to)
    if (behind !== null) return { made: make('attach-quotations/verb-behind', unit, period, behind.source, behind.cue) }
    if (alone) {
      const earlier = period > 0 && o.periodBlock[period - 1] === block ? lastOf.get(period - 1) : undefined
      if (earlier !== undefined && (quotes(earlier) || earlier.verb === null || earlier.verb.class === 'speech')) {
        if (quotes(earlier)) return earlier
        return { made: make('attach-quotations/quote-run', unit, period, earlier.source, earlier.cue) }
      }
      if (unit === from && period > 0 && o.periodBlock[period - 1] !== block) {
        const colon = endsInColon(period - 1)
        if (colon !== null)
          return { made: make('attach-quotations/colon-before', unit, period, colon.source, colon.cue) }
        const run = lastOf.get(period - 1) ?? lastOf.get(period - 2)
        if (run !== undefined && long(unit))
          return { made: make('attach-quotations/quote-run', unit, period, run.source, null) }
        const subject = clauseSubject(o, o.periodStart[period], o.periodStart[period - 1])
        if (long(unit)) return { made: make('attach-quotations/quote-run', unit, period, subject, null) }
      }
      if (long(unit)) return { made: make('attach-quotations/quote-run', unit, period, null, null) }
      return null
    }
    const earlier = period > 0 && o.periodBlock[period - 1] === block ? lastOf.get(period - 1) : undefined
    // "Then, “…”" goes on with the same speaker.
    if (unit - from <= 2 && earlier !== undefined && !isTitle(o, unit) && long(unit))
      return { made: make('attach-quotations/quote-run', unit, period, earlier.source, null) }
    if (before >= from && flags[before] & Is.Comma && long(unit)) {
      const source = nearestSubject(o, before, from)
      if (source !== null) return { made: make('attach-quotations/quoted-words', unit, period, source, null) }
    }
    if (o.text.blocks[block].type === 'caption') return null
    // "a “liar” and a “thief”" belong together; so do quotes inside a transcript's turn.
    const joined = joinedTo(o, unit, from)
    const partner = joined < 0 ? undefined : owner.get(joined)
    if (partner !== undefined) {
      const last = partner.contents[partner.contents.length - 1]
      if (last.end <= unit && unit - last.end < 5) {
        partner.contents[partner.contents.length - 1] = { start: last.start, end: unit + 1 }
        owner.set(unit, partner)
        return 'joined'
      }
      return partner
    }
    if (previous?.label !== undefined && o.quotations[o.quote[previous.contents[0].start]].block === block)
      return previous
    // "dismissed him as a “clown”"
    if (calledAs(o, unit, from)) {
      const source = nearestSubject(o, unit, from)
      if (source !== null || o.text.blocks[block].type === 'headline')
        return { made: make('attach-quotations/quoted-words', unit, period, source, null) }
    }
    if (long(unit) && !isTitle(o, unit))
      return { made: make('attach-quotations/quoted-words', unit, period, clauseSubject(o, unit, from), null) }
    return null
  }

  /** "— Jane Roe, Springfield" as the next paragraph. */
  function signatureBelow(period: number, unit: number, to: number): UnitRange | null {
    if (unit + 1 < to || period + 1 >= o.periodBlock.length) return null
    const from = o.periodStart[period + 1]
    return signature(o, from - 1, o.periodStart[period + 2])
  }

  /** Has the period before in the same paragraph a quote that this one goes on with? */
  function quotesBefore(period: number): boolean {
    const earlier = o.periodBlock[period - 1] === o.periodBlock[period] ? lastOf.get(period - 1) : undefined
    return earlier !== undefined && quotes(earlier)
  }

  /** Enough words to be somebody's. */
  function long(unit: number): boolean {
    const quotation = o.quotations[o.quote[unit]]
    return quotation.endToken - quotation.firstToken > 6
  }

  /** Nothing but quotations in the period; asked once per period. */
  function aloneIn(period: number, from: number, to: number): boolean {
    if (period !== alonePeriod) {
      alonePeriod = period
      isAlone = true
      for (let at = from; at < to && isAlone; at++) if (!(o.flags[at] & (Is.Quote | PUNCTUATION))) isAlone = false
    }
    return isAlone
  }

  function quotes(statement: Statement): boolean {
    // A run grows by quotations at its end: looking there keeps this linear.
    const last = statement.contents[statement.contents.length - 1]
    return (o.flags[last.start] & Is.Quote) !== 0 || holdsQuote(o, statement)
  }

  /** A paragraph that ends in a colon says who speaks in the next one. */
  function endsInColon(period: number): { source: UnitRange | null; cue: UnitRange | null } | null {
    const from = o.periodStart[period]
    const to = o.periodStart[period + 1]
    if (to <= from || !(o.flags[to - 1] & Is.Colon)) return null
    const inverted = invertedLabel(o, from, to - 1)
    if (inverted !== null) return inverted
    const label = speakerLabel(o, from, to - 1)
    if (label !== null) return { source: label, cue: null }
    const statement = lastOf.get(period)
    if (statement !== undefined) return { source: statement.source, cue: statement.cue }
    return { source: nearestSubject(o, to - 1, from), cue: { start: to - 1, end: to } }
  }

  function make(
    rule: string,
    unit: number,
    period: number,
    source: UnitRange | null,
    cue: UnitRange | null,
  ): Statement {
    return {
      rule,
      certainty: 'inferred',
      period,
      cue,
      source,
      contents: [{ start: unit, end: unit + 1 }],
      verb: null,
    }
  }
}

/** “…” — Jane Roe. / “…,” per the rules. */
function signature(o: Outline, unit: number, to: number): UnitRange | null {
  const { flags } = o
  if (unit + 2 >= to) return null
  const per = o.quote[unit] >= 0 && o.lower(unit + 1) === 'per'
  if (!per && !(flags[unit + 1] & Is.Dash && flags[unit + 2] & Is.Cap)) return null
  const start = unit + 2
  let end = start
  while (end < to && end - start < 14 && !(flags[end] & (Is.Stop | Is.Quote | Is.Colon | FINITE))) end++
  // A name has no article before it, and nothing hangs open behind it.
  if (!per && (flags[start] & Is.Det || flags[end - 1] & Is.Dash)) return null
  return end < to && !(flags[end] & Is.Stop) ? null : { start, end }
}

/** “…,” an angry Smith retorted. After a comma inside the marks any verb reports, known or not. */
function verbBehind(o: Outline, unit: number, to: number): { source: UnitRange; cue: UnitRange } | null {
  const { flags } = o
  if (o.text.source.charCodeAt(o.quotations[o.quote[unit]].innerEnd - 1) !== 44) return null
  for (let at = unit + 1; at < to && at - unit < 12; at++) {
    const bits = flags[at]
    if (bits & (PUNCTUATION | Is.Quote | Is.And | Is.Sub)) return null
    if (!(bits & Is.Ed) || bits & Is.Cap) continue
    const source = { start: unit + 1, end: at }
    if (at === unit + 1 || !(flags[source.start] & (Is.Cap | Is.Det | Is.Poss | Is.Subj))) return null
    // "an angered Smith": the participle stands inside the phrase.
    if (flags[at - 1] & (Is.Det | Is.Poss)) continue
    if (at + 1 < to && !(flags[at + 1] & (Is.Stop | Is.Comma | Is.Prep | Is.Adverb | Is.Time))) return null
    return { source, cue: { start: at, end: at + 1 } }
  }
  return null
}

/** "Continued Roe:" */
function invertedLabel(o: Outline, from: number, colon: number): { source: UnitRange; cue: UnitRange } | null {
  if (o.verb[from] < 0 || colon - from < 2 || colon - from > 8) return null
  if (!(o.inflection[from] & (Inflection.Past | Inflection.Third))) return null
  if (!(o.verbs[o.verb[from]].takes & Takes.Quote) || !(o.flags[from + 1] & (Is.Cap | Is.Det))) return null
  return { source: { start: from + 1, end: colon }, cue: { start: from, end: from + 1 } }
}

/** "The count was close - Jane Roe: “…”", "by Jane Roe of the Times: “…”": a name alone behind a dash or "by". */
function labelBehind(o: Outline, from: number, colon: number): UnitRange | null {
  let start = colon
  while (
    start > from &&
    colon - start < 8 &&
    ((o.flags[start - 1] & (Is.Cap | Is.And) && o.verb[start - 1] < 0) || isPossessive(o, start - 1))
  )
    start--
  if (start === colon || start === from) return null
  return o.flags[start - 1] & Is.Dash || o.lower(start - 1) === 'by' ? { start, end: colon } : null
}

/** A short sentence of its own: "Kevin was late." */
function sentenceLike(o: Outline, unit: number): boolean {
  const { firstToken, endToken } = o.quotations[o.quote[unit]]
  return endToken - firstToken > 3 && endsClause(o, unit)
}

/** The quotation that this one is joined to by "and", "or" or a comma, with nothing but an article between; -1 none. */
function joinedTo(o: Outline, unit: number, from: number): number {
  let joins = false
  for (let at = unit - 1; at >= from && unit - at < 5; at--) {
    const bits = o.flags[at]
    if (bits & Is.Quote) return joins ? at : -1
    if (bits & (Is.And | Is.Comma) && !(bits & Is.Colon)) joins = true
    else if (!(bits & (Is.Det | Is.Poss)) && o.lower(at) !== 'as') return -1
  }
  return -1
}

/** "as a “…”" behind a verb and its object. */
function calledAs(o: Outline, unit: number, from: number): boolean {
  let at = unit - 1
  if (at > from && o.flags[at] & Is.Det) at--
  if (at <= from || o.lower(at) !== 'as') return false
  const before = o.lower(at - 1)
  return before !== 'such' && before !== 'known' && before !== 'well' && !(o.flags[at - 1] & PUNCTUATION)
}

/** “SMITH: We agree.” inside the marks, as transcripts are quoted. */
function labelInside(o: Outline, unit: number, first: boolean): { firstToken: number; endToken: number } | null {
  const { tokens } = o.text
  const quotation = o.quotations[o.quote[unit]]
  let token = quotation.firstToken
  // A continued stretch may lack the mark.
  if (tokens.type[token] !== TokenType.Word) token++
  const firstToken = token
  for (; token < quotation.endToken && token - firstToken < 5; token++) {
    const form = tokens.form[token]
    if (tokens.forms.text[form] === ':') return token > firstToken ? { firstToken, endToken: token } : null
    const kind = tokens.forms.case[form]
    if (kind !== Case.Upper && kind !== Case.Initial && kind !== Case.Capitalized) return null
    // “Springfield: …” in the middle of a paragraph calls somebody, or begins a title.
    if (kind === Case.Capitalized && (token - firstToken > 2 || !first)) return null
  }
  return null
}

/** "TRUMP:", "Jane Roe, the mayor:" — a label of a few capitalized words that is all before the colon. */
export function speakerLabel(o: Outline, from: number, colon: number): UnitRange | null {
  if (colon - from > 8 || colon === from) return null
  for (let at = from; at < colon; at++)
    if (
      o.flags[at] & (FINITE | Is.Ed) ||
      (o.verb[at] >= 0 && !(o.flags[at] & Is.Cap)) ||
      (!o.text.english && !(o.flags[at] & Is.Cap))
    )
      return null
  return o.flags[from] & (Is.Cap | Is.Det | Is.Word) ? { start: from, end: colon } : null
}
