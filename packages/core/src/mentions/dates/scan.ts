import type { Text } from '../../language/text'
import type { DateWords, Word, WordValue } from './date-words'

/** A view of one block's tokens that patterns look at: outside the block there is nothing. */
export class Scan {
  from = 0
  to = 0

  constructor(
    readonly text: Text,
    readonly words: DateWords,
  ) {}

  /** `Word` bits of a token; 0 outside the block. */
  flags(token: number): number {
    return token >= this.from && token < this.to ? this.words.flags[this.text.tokens.form[token]] : 0
  }

  is(token: number, mask: Word | number): boolean {
    return (this.flags(token) & mask) !== 0
  }

  /** Only for a token whose `flags` are not 0 (nor a comma). */
  value(token: number): WordValue {
    return this.words.valueOf(this.text.tokens.form[token])
  }

  lower(token: number): string {
    const { tokens } = this.text
    return token >= this.from && token < this.to ? tokens.forms.lower[tokens.form[token]] : ''
  }

  /** The spelling in the text. */
  word(token: number): string {
    const { tokens } = this.text
    return token >= this.from && token < this.to ? tokens.forms.text[tokens.form[token]] : ''
  }

  letterCase(token: number): number {
    const { tokens } = this.text
    return token >= this.from && token < this.to ? tokens.forms.case[tokens.form[token]] : 0
  }

  /** Nothing stands between a token and the one before it. */
  touches(token: number): boolean {
    const { tokens } = this.text
    return token > this.from && token < this.to && tokens.start[token] === tokens.end[token - 1]
  }

  firstInSentence(token: number): boolean {
    const { text } = this
    return token >= 0 && token < text.tokens.count && text.sentences[text.sentenceOf[token]].firstToken === token
  }
}
