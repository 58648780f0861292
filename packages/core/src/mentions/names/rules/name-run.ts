import type { Text } from '../../../language/text'
import { TokenType } from '../../../language/tokens'
import type { NameSpan } from '../name-span'
import type { Flag } from './form-flags'

/** Words with capitals that stand together, and what the rules may ask about them. */
export interface NameRun {
  readonly firstToken: number
  readonly endToken: number
  /** A title stood before it ("President", "Mr."). */
  readonly titled: boolean
  /** Its first word opens the sentence, so its capital says nothing. */
  readonly opens: boolean
  /** A nationality stood before it ("Russian Foreign Ministry"). */
  readonly national: boolean
}

/** What a rule reads: the document, and the flags of its spellings. */
export class RunContext {
  constructor(
    readonly text: Text,
    readonly flags: Int32Array,
  ) {}

  /** Flags of token `at`; 0 outside the article. */
  flag(at: number): number {
    const { tokens } = this.text
    return at >= 0 && at < tokens.count ? this.flags[tokens.form[at]] : 0
  }

  lower(at: number): string {
    const { tokens } = this.text
    return at >= 0 && at < tokens.count ? tokens.forms.lower[tokens.form[at]] : ''
  }

  word(at: number): string {
    const { tokens } = this.text
    return at >= 0 && at < tokens.count ? tokens.forms.text[tokens.form[at]] : ''
  }

  isWord(at: number): boolean {
    const { tokens } = this.text
    return at >= 0 && at < tokens.count && tokens.type[at] === TokenType.Word
  }

  has(run: NameRun, flag: Flag): boolean {
    for (let at = run.firstToken; at < run.endToken; at++) if (this.flag(at) & flag) return true
    return false
  }
}

export type RunType = NameSpan['type']

/** A rule says what a run is, or null where it has nothing to say. */
export type RunRule = (run: NameRun, context: RunContext) => RunType | null
