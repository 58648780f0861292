import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestStates } from '../../src/layout/model/decode'
import { OWN, TOLD } from '../../src/layout/model/features'
import { INPUT_COUNT, inputName } from '../../src/layout/model/inputs'
import { readPage } from '../../src/layout/model/page'
import { STATE_COUNT, STATES } from '../../src/layout/model/states'
import { joinWrappedLines } from '../../src/layout/rows/join-wrapped-lines'
import { measureRows } from '../../src/layout/rows/measure-rows'
import { splitLines } from '../../src/source/lines'

const article = [
  'News',
  'Ferry crews end a strike of two weeks',
  'By Anna Lind',
  'January 3, 2018 | 10:07 AM',
  'Ferries crossed the sound again on Tuesday after crews voted to end a strike that had stranded hundreds of commuters for two weeks, officials said.',
  'What comes next?',
  'The company said that all lines would run by Thursday morning, and that tickets bought before the strike would be honored until the end of March.',
  'Photo: Jane Roe/Harbor Post',
  '• Read more: example.com/ferries',
  '',
].join('\n')

describe('the questions of the line model', () => {
  it('are answered one by one, each with one of its answers or none', () => {
    const page = readPage(article, measureRows(article, joinWrappedLines(article, splitLines(article))))
    for (const { questions, read } of [...TOLD, ...OWN])
      for (let row = 0; row < page.rows.length; row++) {
        const UNWRITTEN = -99
        const answers = new Int8Array(questions.length + 2).fill(UNWRITTEN)
        read(page, row, answers, 1)
        expect([answers[0], answers[questions.length + 1]]).toEqual([UNWRITTEN, UNWRITTEN])
        for (const [index, { name, answers: count }] of questions.entries()) {
          const answer = answers[index + 1]
          expect(answer >= -1 && answer < count, `${name} of row ${row}: ${answer}`).toBe(true)
        }
      }
  })

  it('have inputs of different names', () => {
    const names = new Set(Array.from({ length: INPUT_COUNT }, (_, input) => inputName(input)))
    expect(names.size).toBe(INPUT_COUNT)
  })
})

describe('the best states', () => {
  const HEADLINE = STATES.indexOf('headline')
  const numbers = (length: number, most: number) =>
    fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: length, maxLength: length })
      .map((values) => Float32Array.from(values, (value) => (value / 1000) * most))

  const BYLINE = STATES.indexOf('byline')
  const ANY = (1 << STATE_COUNT) - 1

  /** All readings one by one: at most one headline, and without any it has to be better by `expected`. */
  function best(
    scores: Float32Array,
    transitions: Float32Array,
    last: Float32Array,
    allowed: Int32Array,
    expected: number,
  ): number {
    let top = Number.NEGATIVE_INFINITY
    const walk = (row: number, before: number, sum: number, headlines: number) => {
      if (headlines > 1) return
      if (row === allowed.length) top = Math.max(top, sum + last[before] - (headlines === 0 ? expected : 0))
      else
        for (let state = 0; state < STATE_COUNT; state++)
          if ((allowed[row] & (1 << state)) > 0)
            walk(
              row + 1,
              state,
              sum + scores[row * STATE_COUNT + state] + transitions[before * STATE_COUNT + state],
              headlines + (state === HEADLINE ? 1 : 0),
            )
    }
    walk(0, STATE_COUNT, 0, 0)
    return top
  }

  it.each([
    ['', Int32Array.of(ANY, ANY, ANY), 3],
    [', more of them with a headline where a row is a byline', Int32Array.of(ANY, 1 << BYLINE, ANY), 5],
  ])('score as well as the best of all readings%s', (_, allowed, expected) => {
    fc.assert(
      fc.property(
        numbers(3 * STATE_COUNT, 6),
        numbers((STATE_COUNT + 1) * STATE_COUNT, 1.5),
        numbers(STATE_COUNT, 1),
        (scores, transitions, last) => {
          const states = bestStates(3, scores, { transitions, last, gains: [] }, allowed)
          let sum = 0
          for (const [row, state] of states.entries())
            sum +=
              scores[row * STATE_COUNT + state] +
              transitions[(row === 0 ? STATE_COUNT : states[row - 1]) * STATE_COUNT + state]
          sum += last[states[states.length - 1]] - (states.includes(HEADLINE) ? 0 : expected)
          expect(sum).toBeCloseTo(best(scores, transitions, last, allowed, expected), 3)
        },
      ),
      { numRuns: 60 },
    )
  })
})
