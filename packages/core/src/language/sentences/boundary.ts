import { Kind, kindOf } from '../code-kinds'
import { Case, type Tokens, TokenType } from '../tokens'

/** A place where a sentence may end. One object per block, moved from place to place. */
export interface Boundary {
  readonly source: string
  readonly tokens: Tokens
  /** BCP 47. */
  readonly language: string
  /** The block's last token is the one before. */
  readonly end: number
  /** The sentence's first token. */
  first: number
  /** The token that is a stop, or carries one. */
  stop: number
  /** The last token that belongs with the stop: further stops and closing marks. */
  last: number
  /** A closing quotation mark or bracket is among these. */
  closed: boolean
  /** The first token after `last` that is a word or number; `end` where there is none. */
  word: number
  /** Opening quotation marks, or a bracket, stand before `word`. */
  opened: '' | 'quote' | 'bracket'
}

/**
 * `true`: the sentence ends here; `false`: it doesn't; `null`: ask the next rule.
 */
export type BoundaryRule = (boundary: Boundary) => boolean | null

export function formText({ tokens }: Boundary, token: number): string {
  return tokens.forms.text[tokens.form[token]]
}

export function formLower({ tokens }: Boundary, token: number): string {
  return tokens.forms.lower[tokens.form[token]]
}

export function caseAt({ tokens }: Boundary, token: number): Case {
  return tokens.forms.case[tokens.form[token]]
}

/** Whether a blank stands between `token` and the one after it. */
export function spaced({ tokens }: Boundary, token: number): boolean {
  return token + 1 < tokens.count && tokens.start[token + 1] > tokens.end[token]
}

/** Whether a word begins with a lower-case letter. */
export function beginsLower({ source, tokens }: Boundary, token: number): boolean {
  const letter = source[tokens.start[token]]
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase()
}

export function beginsUpper({ source, tokens }: Boundary, token: number): boolean {
  const letter = source[tokens.start[token]]
  return letter !== letter.toLowerCase()
}

/** A word of a script that knows no capitals. */
export function isCaseless(boundary: Boundary, token: number): boolean {
  const { source, tokens } = boundary
  return (
    tokens.type[token] === TokenType.Word &&
    caseAt(boundary, token) === Case.None &&
    kindOf(source.charCodeAt(tokens.start[token])) !== Kind.Digit
  )
}
