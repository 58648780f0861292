import { describe, expect, it } from 'vitest'
import { createParser } from '../../src'

const parse = createParser({ names: null })

/** "Ba", "Bb", … "Bba": as many different names as one likes. */
function name(number: number): string {
  let letters = ''
  for (let rest = number; ; rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(97 + (rest % 26))
    if (rest < 26) return `B${letters}`
  }
}

const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')

// Eight times the text may take twenty times as long on a busy machine, not sixty-four.
describe('time stays linear in', () => {
  it.each<[string, (count: number) => string]>([
    ['different people', (count) => repeat(count, (at) => `then John ${name(at)} said`)],
    ['people of one surname', (count) => repeat(count, (at) => `then ${name(at)} Smith told Smith`)],
    [
      'organizations with shared words',
      (count) => repeat(count, (at) => `the ${name(at)} Bank of ${name(at + 1)} sued`),
    ],
    ['pronouns', (count) => `President John Smith spoke. ${'he said '.repeat(count)}`],
    ['descriptions', (count) => `President John Smith met President Jane Doe. ${'the president '.repeat(count)}`],
    ['titles', (count) => `They met ${'Former President '.repeat(count)} John Smith.`],
    ['one run of capitals', (count) => `They met ${repeat(count, name)} there.`],
  ])(
    '%s',
    (_, make) => {
      const time = (count: number) => {
        const source = `A headline\n\n${make(count)}`
        const start = performance.now()
        parse(source)
        return performance.now() - start
      }
      time(500)
      const short = Math.min(time(500), time(500))
      const long = Math.min(time(4000), time(4000))
      expect(long).toBeLessThan(Math.max(24 * short, 400))
    },
    60_000,
  )
})
