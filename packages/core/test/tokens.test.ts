import { describe, expect, it } from 'vitest'
import { Tokenizer } from '../src/language/tokenize'
import { Case, TokenType } from '../src/language/tokens'

function tokenize(source: string) {
  const tokenizer = new Tokenizer(source)
  tokenizer.tokenize(0, source.length)
  return tokenizer.finish()
}

/** Tokens parted by spaces, beside what the text is; only for texts whose tokens hold no space. */
function check(source: string, expected: string): void {
  const tokens = tokenize(source)
  const got = Array.from({ length: tokens.count }, (_, row) => source.slice(tokens.start[row], tokens.end[row]))
  expect(got.join(' '), source).toBe(expected)
}

describe('words', () => {
  it.each([
    ['Putin’s and the leaders’ talks', 'Putin ’s and the leaders ’ talks'],
    ["PUTIN'S aide: I'd've said we're, they'll, I'm", "PUTIN 'S aide : I 'd 've said we 're , they 'll , I 'm"],
    ["didn't, O'Brien's, Sana'a, y'all, 'tis, '90s", "didn't , O'Brien 's , Sana'a , y'all , ' tis , ' 90s"],
    ['Jean-Claude Juncker, 19-year-old, F-16s', 'Jean-Claude Juncker , 19-year-old , F-16s'],
    ['COVID-19 in 2017-18, on 2018-01-01', 'COVID-19 in 2017 - 18 , on 2018 - 01 - 01'],
    ['Moscow–Kiev talks—the last--failed', 'Moscow – Kiev talks — the last -- failed'],
    ['AT&T, R&D and Marks&Spencer', 'AT&T , R&D and Marks & Spencer'],
    ['and/or 9/11', 'and / or 9 / 11'],
    ['naïve cafe\u0301s', 'naïve cafe\u0301s'],
    ['snake_case and _emphasis_', 'snake_case and _ emphasis _'],
  ])('%s', check)
})

describe('stops', () => {
  it.each([
    ['Mr. Smith and J. K. Rowling', 'Mr. Smith and J. K. Rowling'],
    ['the U.S. at 3 a.m. on Jan. 1', 'the U.S. at 3 a.m. on Jan. 1'],
    ['Apple Inc. sued. He won.', 'Apple Inc. sued . He won .'],
    ['Apple Inc.', 'Apple Inc.'],
    ['the answer is no. See No. 10 and p. 55.', 'the answer is no . See No. 10 and p. 55 .'],
    ['vitamin C.', 'vitamin C .'],
    ['you and I. Did Albert I. Jones go?', 'you and I . Did Albert I. Jones go ?'],
    ['J.-P. Sartre, J.Smith, U.S.-led', 'J.-P. Sartre , J. Smith , U.S. - led'],
    ['a Ph.D. in a Ph.D.-level course', 'a Ph.D. in a Ph.D. - level course'],
    ['Hello world.Today is Sunday.', 'Hello world . Today is Sunday .'],
    ['the sun. It rose on Sun. 3', 'the sun . It rose on Sun. 3'],
    ['Wait... what . . . no', 'Wait ... what . . . no'],
    ['GEN. SMITH', 'GEN. SMITH'],
  ])('%s', check)
})

describe('numbers', () => {
  it.each([
    ['1,000.50 at 3:40 and 10.5.2018', '1,000.50 at 3:40 and 10.5.2018'],
    ['$5.5m, 40%, €3', '$ 5.5m , 40 % , € 3'],
    ['the 23rd in the 1990s, a 1,000-strong crowd', 'the 23rd in the 1990s , a 1,000-strong crowd'],
    ['bought 1,000.That', 'bought 1,000 . That'],
    ['3:40pm', '3:40pm'],
    ['1, 2,3', '1 , 2,3'],
    ['½ 4½', '½ 4½'],
  ])('%s', check)

  it('are numbers only without letters', () => {
    const tokens = tokenize('1,000 23rd')
    expect([...tokens.type]).toEqual([TokenType.Number, TokenType.Word])
  })
})

describe('addresses', () => {
  it.each([
    ['See https://www.example.50.com/a_b.html. Please', 'See https://www.example.50.com/a_b.html . Please'],
    ['(http://example.com/a_(b)) end', '( http://example.com/a_(b) ) end'],
    ['Jane.Doe@example.com, news@example.co.uk.', 'Jane.Doe@example.com , news@example.co.uk .'],
    ['at example.com/news?x=1 or EXAMPLE.COM', 'at example.com/news?x=1 or EXAMPLE.COM'],
    ['@someone said #MeToo #1', '@someone said #MeToo # 1'],
    ['Note: this', 'Note : this'],
    ['at www.example.org.', 'at www.example.org .'],
  ])('%s', check)
})

describe('other scripts', () => {
  it.each([
    ['习近平说：“你好。”', '习 近 平 说 ： “ 你 好 。 ”'],
    ['トランプ大統領は、', 'トランプ 大 統 領 は 、'],
    ['ประเทศไทย', 'ประเทศไทย'],
    ['نتنياهو، بوتين؟', 'نتنياهو ، بوتين ؟'],
    ['𠮷野家', '𠮷 野 家'],
    ['👩‍👩‍👧🇮🇱👍🏽x', '👩‍👩‍👧 🇮🇱 👍🏽 x'],
    ['𝐁𝐨𝐥𝐝 text', '𝐁𝐨𝐥𝐝 text'],
    ['\ud800 \udc00x', '\ud800 \udc00 x'],
  ])('%s', check)
})

describe('forms', () => {
  it('leave invisible characters out', () => {
    const tokens = tokenize('Netan\u00adyahu Netanyahu net\u200banyahu\u00ad')
    expect(tokens.count).toBe(3)
    expect(tokens.form[0]).toBe(tokens.form[1])
    expect(tokens.forms.lower[tokens.form[2]]).toBe('netanyahu')
    expect(tokens.end[0]).toBe(10)
  })

  it('know their case', () => {
    const tokens = tokenize('McCain iPhone U.S. J. Żak 習 and')
    const cases = Array.from(tokens.form, (form) => tokens.forms.case[form])
    expect(cases).toEqual([
      Case.Capitalized,
      Case.Mixed,
      Case.Upper,
      Case.Initial,
      Case.Capitalized,
      Case.None,
      Case.Lower,
    ])
  })

  it('number equal spellings alike, however many there are', () => {
    const words = Array.from({ length: 5000 }, (_, number) => `w${number}x`)
    const tokens = tokenize([...words, ...words].join(' '))
    expect(tokens.forms.count).toBe(5000)
    expect(tokens.form[5000]).toBe(tokens.form[0])
  })
})
