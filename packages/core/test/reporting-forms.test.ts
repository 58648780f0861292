import { describe, expect, it } from 'vitest'
import { reportingVerbs } from '../src/lexicon/generated/reporting-verbs'
import { findNounForm, nouns } from '../src/resolve/quotes/reporting-nouns'
import { findVerbForm, Inflection, third, verbs } from '../src/resolve/quotes/reporting-verbs'

const { Base, Third, Past, Participle, Ing } = Inflection

describe('findVerbForm()', () => {
  it.each([
    ['say', 'say', Base],
    ['says', 'say', Third],
    ['said', 'say', Past | Participle],
    ['announcing', 'announce', Ing],
    ['announced', 'announce', Past | Participle],
    ['replies', 'reply', Third],
    ['replied', 'reply', Past | Participle],
    ['quipped', 'quip', Past | Participle],
    ['quipping', 'quip', Ing],
    ['wrote', 'write', Past],
    ['written', 'write', Participle],
    ['confesses', 'confess', Third],
    ['agreeing', 'agree', Ing],
  ])('%s is a form of %s', (form, lemma, inflection) => {
    const found = findVerbForm(form)
    expect(found && [verbs[found.verb]?.lemma, found.inflection]).toEqual([lemma, inflection])
  })

  it.each(['', 's', 'ing', 'ed', 'sayed', 'writed', 'quiped', 'replyed', 'table', 'saids'])('%j is none', (form) => {
    expect(findVerbForm(form)).toBeNull()
  })

  it('gives a spelling of several verbs to the first of them', () => {
    const owner = new Map<string, number>()
    const rows = reportingVerbs.split('\n').map((row) => row.split('\t'))
    for (const [row, [lemma, , ...irregular]] of rows.entries())
      for (const form of [lemma, third(lemma), ...irregular]) if (!owner.has(form)) owner.set(form, row)
    // Regular pasts may come from a verb further up, never from one further down.
    for (const [form, row] of owner) expect(findVerbForm(form)?.verb, form).toBeLessThanOrEqual(row)
  })
})

describe('findNounForm()', () => {
  it('knows nouns in both numbers, and adjectives', () => {
    expect(nouns[findNounForm('claim')]).toMatchObject({ adjective: false, that: true })
    expect(nouns[findNounForm('claims')]).toEqual(nouns[findNounForm('claim')])
    expect(nouns[findNounForm('confident')]).toMatchObject({ adjective: true, that: true })
    expect(findNounForm('harbour')).toBe(-1)
  })
})
