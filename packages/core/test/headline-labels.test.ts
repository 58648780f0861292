import { describe, expect, it } from 'vitest'
import { parse } from '../src'

const body =
  'The town council met for three hours on the evening of the storm and then went home again.\n\nNobody spoke of the bridge, and the ferry did not leave the harbor before the morning.'
const reports = (headline: string) => parse(`${headline}\n\n${body}`).quotes.map(({ rule }) => rule)

describe('headline-label', () => {
  it.each(['Mayor: Bridge will be rebuilt next year', 'Anna Lind: the ferry will sail again'])('%s', (headline) => {
    expect(reports(headline)).toContain('headline-label')
  })

  it.each([
    'Storm Petra: thousands without power as wind hits the coast',
    'The Latest: Council puts off its vote on the bridge',
    'Analysis: Why the bridge will not be rebuilt',
  ])('is no speaker: %s', (headline) => {
    expect(reports(headline)).not.toContain('headline-label')
  })
})
