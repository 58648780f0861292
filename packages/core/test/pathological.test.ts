// Long texts of what is nasty: eight times the text may take a good deal more than eight times as long on a busy machine,
// but not what a quadratic loop would need (64 times). NUTGRAF_LONG=1 goes to a million characters.
import { describe, expect, it } from 'vitest'
import { parse } from '../src'

const LARGE = process.env.NUTGRAF_LONG ? 1_000_000 : 64_000
const SMALL = LARGE / 8
const BOUND = 28

const nasty: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'closing marks': '”',
  'straight marks': '"',
  apostrophes: "'",
  'single marks': '‘',
  guillemets: '«',
  'corner brackets': '「',
  'opened quotations': '“a ',
  'quotations of a sentence': '“He left. ',
  'quotations in quotations': '“a ‘b ',
  'opening brackets': '(',
  'square brackets': '[',
  'bracketed credits': '(photo credit: ',
  dots: '.',
  'dots with spaces': '. ',
  questions: '? ',
  commas: ',',
  dashes: '—',
  hyphens: '-',
  'hyphened words': 'a-',
  blanks: ' ',
  'line breaks': '\n',
  'carriage returns': '\r',
  'zero-width spaces': '\u200b',
  'soft hyphens': 'a\u00ad',
  'one word': 'a',
  'one capital word': 'A',
  'capital letters': 'A ',
  'capitalised words': 'Harbour ',
  'capitalised words without blanks': 'Harbour',
  names: 'John Smith ',
  'names in lines': 'John Smith\n',
  'names and commas': 'John Smith, ',
  'names of three': 'Mary Jane Roe and ',
  titles: 'President ',
  'titles and names': 'Mr. Smith ',
  initials: 'J. ',
  'initials without blanks': 'A.',
  initialisms: 'U.S. ',
  'speech verbs': 'said ',
  'speech verbs and names': 'said Jane Roe, ',
  'that and that': 'that ',
  'views that are stated': 'his view of the bank is ',
  'questions that are asked': 'asked him if ',
  'participles that report': 'and accusing him of ',
  'people who are asked to': 'asked the mayor to ',
  'what appears': 'It appears ',
  'line-ups': 'Rovers: Hart; ',
  sources: 'according to ',
  pronouns: 'he ',
  'one sentence': 'The bridge is shut. ',
  'one sentence a line': 'The bridge is shut.\n',
  'one sentence a paragraph': 'The bridge is shut.\n\n',
  'one line that comes again': 'Share this article\n',
  dates: 'May 1, 2018 ',
  'dates in lines': 'May 1, 2018\n',
  'relative dates': 'a day after ',
  weekdays: 'on Monday ',
  numbers: '1,',
  'decimal numbers': '1.',
  'clock times': '3:40 ',
  'list items': '1. ',
  bullets: '• ',
  bylines: 'By Jane Roe\n',
  captions: 'Jane Roe (L) in Paris. (Photo: AP)\n',
  'mail addresses': 'a@b.',
  'web addresses': 'http://',
  'web addresses of brackets': 'http://a)',
  'labels of hosts': 'a.1',
  handles: '@a',
  slashes: 'AP/',
  'lone surrogates': '\ud83d',
  emoji: '👩‍👩‍👧',
  'Chinese characters': '橋',
  'Chinese sentences': '橋。',
  'combining marks': '\u0301',
  'Arabic words': 'قال ',
  'null characters': '\u0000',
}

const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

function timeOf(text: string): number {
  const start = performance.now()
  parse(text)
  return performance.now() - start
}

describe('long texts of', () => {
  it.each(Object.entries(nasty))('%s take linear time', { timeout: 120_000 }, (_, unit) => {
    const small = repeat(unit, SMALL)
    const large = repeat(unit, LARGE)
    // The machine may be busy just then: twice more before it counts.
    let ratio = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 3 && ratio > BOUND; attempt++) {
      const before = Math.max(timeOf(small), timeOf(small) / 2, 4)
      ratio = timeOf(large) / before
    }
    expect(ratio).toBeLessThan(BOUND)
  })
})
