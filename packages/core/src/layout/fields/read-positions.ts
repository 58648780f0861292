import { wordsAt } from '../../source/span'
import type { FigurePosition } from '../layout'

// Built when a caption first needs them: they take longer to compile than an article takes to parse.
function lazyPattern(source: string): () => RegExp {
  let pattern: RegExp | null = null
  return () => {
    pattern ??= new RegExp(source, 'giu')
    return pattern
  }
}

const COUNT = '(?:second|third|fourth|fifth|2nd|3rd|4th|first|far|front|back|top|bottom|upper|lower|middle)'
const PLACE = '(?:left|right|cent(?:er|re)|middle|background|foreground|front|back|rear|row)'
const PHRASE = `(?:${COUNT}\\s)?(?:(?:from|to)\\s(?:the\\s)?)?${PLACE}(?:\\s(?:row|side|corner|to\\s${PLACE}))?`
const BRACKETED = lazyPattern(
  `[([]\\s?((?:[LRC]|[2-9](?:nd|rd|th)?[LR]|[LR][2-9]|${PHRASE}|pictured|below|above|top|bottom))\\s?[)\\]]`,
)
const COMMAS = lazyPattern(
  `,\\s(?:(?:pictured|seen|shown|standing|sitting|seated)\\s)?((?:on\\s(?:the\\s)?|in\\s(?:the\\s)?|at\\s(?:the\\s)?)?${PHRASE})(?=[,;.)]|\\s(?:and|with|speaks|walks|looks|shakes|hugs|talks|listens)\\b|$)`,
)
const LEADING = lazyPattern(
  `(?:^|[.;(]\\s?|,\\s)((?:pictured\\s)?(?:clockwise\\s)?(?:from\\s(?:the\\s|top\\s)?${PLACE}(?:\\sto\\s${PLACE})?|${COUNT}?\\s?row|left\\sto\\sright|l-r|l\\sto\\sr|top|above|below|left|right|cent(?:er|re)))(?=:|,?\\s\\p{Lu})`,
)

/** A word that every such phrase holds; letters in brackets apart. */
const PLACE_WORD =
  /\b(?:left|right|cent(?:er|re)|middle|background|foreground|front|back|rear|row|top|above|below|bottom|pictured|l-r|l\sto)\b/i
const LETTERS = /[([]\s?([LRC]|[2-9](?:nd|rd|th)?[LR]|[LR][2-9])\s?[)\]]/gi

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
  if (PLACE_WORD.test(text)) {
    take(BRACKETED(), 'before')
    take(COMMAS(), 'before')
    take(LEADING(), 'after')
  } else take(LETTERS, 'before')
  return found.sort((a, b) => a.position.span.start - b.position.span.start)
}
