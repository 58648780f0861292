import type { Decision } from './decision'
import type { Span, Words } from './span'

export interface Author {
  readonly name: string
  /** "Diplomatic Correspondent", as printed. */
  readonly role: Words | null
  /** "Associated Press", as printed. */
  readonly organization: Words | null
  readonly span: Span
}

export interface PublicationDate extends Decision {
  /** EDTF, with the time and offset where the text gives them: "2018-01-01", "2018-01-01T20:31:00+02:00". */
  readonly value: string
  readonly basis: 'given' | 'stated' | 'inferred'
}
