import type { Text } from '../../../language/text'
import { TokenType } from '../../../language/tokens'
import type { DateExpression, DateMeaning } from '../../../mentions/dates/date-expression'
import type { Span } from '../../../model'
import { isCalendarDay, toDayNumber } from '../../../source/calendar'
import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../period'
import type { Tense } from '../tense'

/** A date of the text as evidence for the day it was published. */
export interface Fact {
  readonly expression: DateExpression
  readonly meaning: DateMeaning
  readonly tense: Tense
  readonly span: Span
  readonly sentence: number
  /** In a caption or credit: the picture's date, no later than publication and often long before. */
  readonly caption: boolean
  /** In the dateline at the head of a paragraph. */
  readonly dateline: boolean
  /** Inside quotation marks: somebody else's day of speaking. */
  readonly quoted: boolean
  /** The calendar period it names with its year; `null` where the year is not told. */
  readonly period: Period | null
}

/** The article's dates but for those of furniture, notes and corrections. */
export function readFacts(text: Text, expressions: readonly DateExpression[], tenses: readonly Tense[]): Fact[] {
  const facts: Fact[] = []
  const quotes = new QuoteReader(text)
  for (const [index, expression] of expressions.entries()) {
    const sentence = text.sentenceOf[expression.firstToken]
    const block = text.blocks[text.sentences[sentence].block]
    const { type } = block
    if (type === 'furniture' || type === 'author-note' || type === 'correction') continue
    const span = { start: text.tokens.start[expression.firstToken], end: text.tokens.end[expression.endToken - 1] }
    facts.push({
      expression,
      meaning: expression.meaning,
      tense: tenses[index],
      span,
      sentence,
      caption: type === 'caption' || type === 'credit',
      dateline: inDateline(text, expression),
      quoted: quotes.isQuoted(expression.firstToken),
      period: periodOf(expression.meaning),
    })
  }
  return facts
}

/** Tells, for tokens in their order, whether a mark that opened in the block is still open before the token. */
class QuoteReader {
  #block = -1
  #token = 0
  #open = false

  constructor(readonly text: Text) {}

  isQuoted(token: number): boolean {
    const { tokens, sentences, sentenceOf, blockSentences } = this.text
    const { block } = sentences[sentenceOf[token]]
    if (block !== this.#block) {
      this.#block = block
      this.#token = sentences[blockSentences[block]].firstToken
      this.#open = false
    }
    for (; this.#token < token; this.#token++) {
      if (tokens.type[this.#token] < TokenType.Punctuation) continue
      const mark = tokens.forms.text[tokens.form[this.#token]]
      if (mark === '“' || mark === '``') this.#open = true
      else if (mark === '”') this.#open = false
      else if (mark === '"' || mark === "''") this.#open = !this.#open
    }
    return this.#open
  }
}

/** "OSLO, Nov. 19 (AP) —": a date near the head of its block that an agency in brackets follows. */
function inDateline(
  { tokens, sentences, sentenceOf, blocks, blockSentences }: Text,
  expression: DateExpression,
): boolean {
  const block = blocks[sentences[sentenceOf[expression.firstToken]].block]
  if (block.dateline && tokens.start[expression.firstToken] < block.dateline.span.end) return true
  if (expression.firstToken - sentences[blockSentences[block.id]].firstToken > 10) return false
  const word = (token: number) => (token < tokens.count ? tokens.forms.text[tokens.form[token]] : '')
  if (word(expression.endToken) !== '(') return false
  for (let token = expression.endToken + 1; token < expression.endToken + 6; token++)
    if (word(token) === ')') return /^[-–—]/.test(word(token + 1))
  return false
}

function periodOf(meaning: DateMeaning): Period | null {
  if (meaning.kind === 'year') return yearPeriod(meaning.year)
  if (meaning.kind === 'month' && meaning.year !== null) return monthPeriod(meaning.year, meaning.month)
  if (meaning.kind === 'day' && meaning.year !== null && isCalendarDay(meaning.year, meaning.month, meaning.day))
    return dayPeriod(toDayNumber(meaning.year, meaning.month, meaning.day))
  return null
}
