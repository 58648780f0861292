import type { Span } from './span'

/** `code` has its own heading in the documentation. */
export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly span: Span | null
}
