import { describe, expect, it } from 'vitest'
import { type Block, parse } from '../src'
import { readText } from '../src/language/read-text'
import { findQuotations } from '../src/mentions/quotations/find-quotations'

/** The words between marks, as the stage alone finds them in paragraphs parted by blank lines. */
function quoted(source: string): string[] {
  let start = 0
  const blocks = source.split('\n\n').map((words, id): Block => {
    const span = { start, end: start + words.length }
    start = span.end + 2
    return {
      type: 'paragraph',
      id,
      span,
      text: words,
      duplicateOf: null,
      dateline: null,
      rule: 'test',
      certainty: 'stated',
      evidence: [],
    }
  })
  const text = readText(source, blocks, 'en')
  return findQuotations(text).map(({ innerStart, innerEnd }) => source.slice(innerStart, innerEnd))
}

describe('quotation marks', () => {
  it.each([
    ['curly', 'The mayor said “we will rebuild” on the steps.', ['we will rebuild']],
    ['straight', 'The mayor said "we will rebuild" on the steps.', ['we will rebuild']],
    ['backticks', "The mayor said ``we will rebuild'' on the steps.", ['we will rebuild']],
    ['single, curly', 'The mayor said ‘we will rebuild’ on the steps.', ['we will rebuild']],
    ['single, straight', "The mayor said 'we will rebuild' on the steps.", ['we will rebuild']],
    [
      'single with an apostrophe inside',
      'She said: ‘I don’t know what the workers’ union wants.’',
      ['I don’t know what the workers’ union wants.'],
    ],
    ['guillemets', 'Le maire a dit « nous allons reconstruire » hier soir.', ['nous allons reconstruire']],
    ['guillemets that point inwards', 'Der Rat sagte »wir bauen wieder auf« am Abend.', ['wir bauen wieder auf']],
    ['low and high', 'Der Rat sagte „wir bauen wieder auf“ am Abend.', ['wir bauen wieder auf']],
    ['corners', '市長は「再建する」と述べた。', ['再建する']],
    ['a quote in a quote', 'He said, “She told me ‘never again’ and left.”', ['She told me ‘never again’ and left.']],
    ['the same marks nested', 'He said, “She told me “never again” twice.”', ['She told me “never again” twice.']],
    ['closed by the opening mark', 'It was “the best in town“ and it closed.', ['the best in town']],
    ['two in a sentence', 'He called it “a mess” and “a shame” in turn.', ['a mess', 'a shame']],
    ['behind a dash', 'The plan--"a joke"--was dropped.', ['a joke']],
    ['in brackets', 'The plan (“a joke”) was dropped.', ['a joke']],
  ])('%s', (_, words, expected) => {
    expect(quoted(words)).toEqual(expected)
  })

  it('runs over paragraphs that repeat the opening mark', () => {
    expect(quoted('“We lost the bridge.\n\n“We lost the mill,” the mayor said. “We go on.”')).toEqual([
      'We lost the bridge.',
      'We lost the mill,',
      'We go on.',
    ])
  })

  it('ends with its paragraph where the closing mark is missing', () => {
    expect(quoted('“We lost the bridge and the mill.')).toEqual(['We lost the bridge and the mill.'])
  })

  it.each([
    ['a plural possessive', "The workers' pay and the teachers' pay were late."],
    ['decades', "The '90s and the '80s were kind to the town."],
    ['shortened words', "Get 'em while they last, rock 'n' roll fans."],
    ['contractions', "They don’t, won't and can’t say."],
    ['inches', 'The board was 6" wide and stood on the porch.'],
    ['feet and inches', `The boy was 5' 10" when he left.`],
    ['attributes of left-over markup', 'The page read <a rel="nofollow" class="x">link</a> and no more.'],
  ])('are none: %s', (_, words) => {
    expect(quoted(words)).toEqual([])
  })

  it.each(['“', '”', '"', "'", '’', "''", '``', '„', '«', '「', '“a ', '"a ', " 'a"])(
    'takes linear time on a flood of %s',
    (mark) => {
      // The best of three: a loaded machine must not fail it, and ten times the text may take thirty times as long, not a hundred.
      const time = (count: number) => {
        const source = mark.repeat(count)
        let best = Number.POSITIVE_INFINITY
        for (let run = 0; run < 3; run++) {
          const start = performance.now()
          parse(source)
          best = Math.min(best, performance.now() - start)
        }
        return best
      }
      time(1_000)
      const small = time(5_000)
      expect(time(50_000)).toBeLessThan(30 * Math.max(small, 20))
    },
  )
})
