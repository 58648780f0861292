// Texts for property tests: any Unicode, and texts put together from the pieces that articles are made of.
import fc from 'fast-check'

const pieces = [
  'Harbour bridge to stay shut',
  'By Jane Roe',
  'By Jane Roe and John Doe, Staff Writers',
  'HARBOUR CITY, Jan 1 (Wire) - ',
  'Published 3:40 PM EST, Mon January 1, 2018',
  '(photo credit: AGENCY/JANE ROE/CITY VIA WIRE)',
  'Mayor Ada Lind (L) greets Tom Berg (R) in Harbour City, June 3, 2017.',
  '“We found two cracks,” Lind said. ',
  '“We found two cracks',
  '"Nobody was hurt," said Tom Berg, 42, the chief engineer. ',
  "'It is over,' he added. ",
  'According to the Harbour Office, the bridge is safe. ',
  'Lind said that the bridge would stay shut until Monday. ',
  'On Sunday, the two met in Paris. ',
  'A day after the talks, they left. ',
  'In August 2015 the U.S. Senate voted. ',
  'The World Health Organization (WHO) said so. ',
  'Mr. Berg, J. K. Roe and Dr. Lind Jr. came at 3 a.m. ',
  '1. One thing',
  '• Another thing',
  'Share this article',
  'ADVERTISEMENT',
  'Read more: the bridge',
  '---',
  '* * *',
  '« Bonjour », a dit Jean. ',
  '„Das ist gut“, sagte er. ',
  '「橋は閉鎖」と市長。',
  'مرحبا، قال الرئيس. ',
  'שלום, אמר. ',
  'e\u0301\u0301 ',
  '👩‍👩‍👧🇮🇱 ',
  'Net\u00adan\u00adya\u200bhu ',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0000',
  '\u0085',
  '\u00a0',
  '\ufeff',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '.',
  '...',
  '?',
  '“',
  '”',
  '"',
  "'",
  '’s ',
  '(',
  ')',
  '[',
  ']',
  '—',
  ', ',
  ': ',
  'said ',
  'the ',
  'Monday ',
  'https://example.com/a?b=(c) ',
  'jane@example.com ',
]

export const anyUnicode = fc.string({ unit: 'binary', maxLength: 300 })
/** Lone surrogates too. */
export const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes))
export const articleLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
export const articleLines = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('\n'))
/** Article text with a character too many here and there. */
export const damaged = fc
  .tuple(articleLike, fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 }))
  .map(([text, insertions]) =>
    insertions.reduce((whole, [place, extra]) => {
      const at = whole.length === 0 ? 0 : place % (whole.length + 1)
      return whole.slice(0, at) + extra + whole.slice(at)
    }, text),
  )
