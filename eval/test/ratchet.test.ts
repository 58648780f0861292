import { describe, expect, it } from 'vitest'
import { compare, readBaseline } from '../src/baseline'
import { findCorpora } from '../src/corpora'
import { measure } from '../src/scores'

const corpora = findCorpora()
if (!corpora) console.log('eval: skipped, no corpora')

describe('the ratchet', () => {
  it.skipIf(!corpora)('lets no score fall below the committed baseline', async () => {
    if (!corpora) return
    const changes = compare(readBaseline(), await measure(corpora))
    expect(changes.length).toBeGreaterThan(20)
    expect(changes.filter(({ fell }) => fell)).toEqual([])
  })

  it.each([
    ['falls within the tolerance', { a: 80 }, { a: 79.8 }, false],
    ['falls further', { a: 80 }, { a: 79.6 }, true],
    ['rises', { a: 80 }, { a: 90 }, false],
    ['is gone', { a: 80 }, {}, true],
    ['is new', {}, { a: 80 }, false],
    ['rises where less is better', { 'date invented': 1 }, { 'date invented': 2 }, true],
    ['falls where less is better', { 'date invented': 2 }, { 'date invented': 0 }, false],
  ] as const)('notices when a figure %s', (_, before, now, fell) => {
    expect(compare({ ...before }, { ...now }).map((change) => change.fell)).toEqual([fell])
  })
})
