import type { Text } from '../../../language/text'
import { Case, TokenType } from '../../../language/tokens'

/** How a sentence uses capitals, which decides what a capital is worth. */
export enum Mode {
  Prose = 0,
  /** Most words begin with a capital: a headline. */
  Title = 1,
  /** Most letters are capitals. */
  Upper = 2,
  /** Numbers among capitalised words: results, standings, prices. */
  Table = 3,
  /** One to three words. */
  Short = 4,
}

export function readModes({ tokens, sentences }: Text): Uint8Array {
  const { forms } = tokens
  const modes = new Uint8Array(sentences.length)
  for (let row = 0; row < sentences.length; row++) {
    const { firstToken, endToken } = sentences[row]
    let capitalised = 0
    let upper = 0
    let lower = 0
    let numbers = 0
    for (let token = firstToken; token < endToken; token++) {
      const form = tokens.form[token]
      const type = tokens.type[token]
      if (type === TokenType.Number) numbers++
      else if (type === TokenType.Word) {
        const cased = forms.case[form]
        const long = forms.lower[form].length >= 4
        if (cased === Case.Upper || cased === Case.Initial) upper++
        else if (cased === Case.Capitalized) capitalised++
        else if (cased === Case.Lower && long) lower++
      }
    }
    const words = capitalised + upper + lower
    if (numbers >= 2 && numbers * 2 >= words + lower) modes[row] = Mode.Table
    else if (upper >= 3 && upper >= 3 * (capitalised + lower)) modes[row] = Mode.Upper
    else if (words <= 3) modes[row] = Mode.Short
    else if (capitalised + upper >= 4 && capitalised + upper >= 2 * lower) modes[row] = Mode.Title
  }
  return modes
}
