import { wordsAt } from '../../source/span'
import type { FigurePosition } from '../layout'

const COUNT = '(?:second|third|fourth|fifth|2nd|3rd|4th|first|far|front|back|top|bottom|upper|lower|middle)'
const PLACE = '(?:left|right|cent(?:er|re)|middle|background|foreground|front|back|rear|row)'
const PHRASE = `(?:${COUNT}\\s)?(?:(?:from|to)\\s(?:the\\s)?)?${PLACE}(?:\\s(?:row|side|corner|to\\s${PLACE}))?`
const BRACKETED = new RegExp(
  `[([]\\s?((?:[LRC]|[2-9](?:nd|rd|th)?[LR]|[LR][2-9]|${PHRASE}|pictured|below|above|top|bottom))\\s?[)\\]]`,
  'giu',
)
const COMMAS = new RegExp(
  `,\\s(?:(?:pictured|seen|shown|standing|sitting|seated)\\s)?((?:on\\s(?:the\\s)?|in\\s(?:the\\s)?|at\\s(?:the\\s)?)?${PHRASE})(?=[,;.)]|\\s(?:and|with|speaks|walks|looks|shakes|hugs|talks|listens)\\b|$)`,
  'giu',
)
const LEADING = new RegExp(
  `(?:^|[.;(]\\s?|,\\s)((?:pictured\\s)?(?:clockwise\\s)?(?:from\\s(?:the\\s|top\\s)?${PLACE}(?:\\sto\\s${PLACE})?|${COUNT}?\\s?row|left\\sto\\sright|l-r|l\\sto\\sr|top|above|below|left|right|cent(?:er|re)))(?=:|,?\\s\\p{Lu})`,
  'giu',
)

/** The phrases of a caption that say who stands where. */
export function readPositions(source: string, start: number, end: number, block: number): FigurePosition[] {
  const text = source.slice(start, Math.min(end, start + 2000))
  const found: FigurePosition[] = []
  const take = (pattern: RegExp, side: FigurePosition['side']) => {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const from = start + match.index + match[0].indexOf(match[1])
      const to = from + match[1].length
      if (!found.some(({ position: { span } }) => from < span.end && to > span.start))
        found.push({ position: wordsAt(source, from, to), side, block })
    }
  }
  take(BRACKETED, 'before')
  take(COMMAS, 'before')
  take(LEADING, 'after')
  return found.sort((a, b) => a.position.span.start - b.position.span.start)
}
