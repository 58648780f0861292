import type { Diagnostic } from './diagnostic'
import type { Span } from './span'

/** Every diagnostic the library can give, worded here and nowhere else; each has its heading in docs/diagnostics.md. */
const messages = {
  'empty-source': 'The text holds no words.',
  'invalid-published': 'The given publication date is not an ISO 8601 date; it was ignored.',
  'invalid-language': 'The given language is not a BCP 47 tag; it was ignored.',
  'invalid-hint':
    'A hint is out of range, overlaps another, splits a surrogate pair or has no known type; it was ignored.',
  'unknown-publication-date':
    'Nobody says when this was published and nothing in it fixes the day; dates that hang on it have no value.',
  'unknown-event': "A date hangs on an event whose day the text doesn't tell; it has no value.",
} as const satisfies Record<string, string>

export type DiagnosticCode = keyof typeof messages

/** Collects what the stages have to say, in the order they say it. */
export class Diagnostics {
  readonly #list: Diagnostic[] = []

  report(code: DiagnosticCode, span: Span | null): void {
    this.#list.push({ code, message: messages[code], span })
  }

  get list(): readonly Diagnostic[] {
    return this.#list
  }
}

export const diagnosticCodes = Object.keys(messages) as readonly DiagnosticCode[]
