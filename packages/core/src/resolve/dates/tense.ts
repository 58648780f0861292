import type { Text } from '../../language/text'
import { Case } from '../../language/tokens'
import { tenseWord } from '../../lexicon/tense-words'
import type { DateExpression } from '../../mentions/dates/find-dates'
import { scratch } from '../../source/scratch'

export type Tense = 'past' | 'future' | null

enum Cue {
  /** Not looked up yet. */
  Unknown = 0,
  None = 1,
  Past = 2,
  Participle = 3,
  Ahead = 4,
  Will = 5,
  /** Ends the search: what stands beyond is another clause. */
  Edge = 6,
  /** "is" and "are", which count before "to". */
  IsTo = 7,
  /** "begins", "holds": of a weekday that what is arranged is still to come. */
  Present = 8,
}

/** How far a word that tells the tense is looked for before and after a date. */
const before = 24
const after = 16
/** How far before a weekday a verb of the present stands at most that tells of what is arranged. */
const arranged = 8

/** Before a day, a month or a season these lead ahead: "by Oct. 31", "through May". */
const deadlines = new Set(['by', 'until', 'till', 'through', 'toward', 'towards'])

const scratchCues = scratch((length) => new Uint8Array(length))

/** Reads which way dates point; a word is looked up when first met. It holds until the next text is read. */
export class TenseReader {
  readonly #cues: Uint8Array

  constructor(readonly text: Text) {
    this.#cues = scratchCues(text.tokens.forms.count).fill(0, 0, text.tokens.forms.count)
  }

  #cue(token: number): Cue {
    const { tokens } = this.text
    const form = tokens.form[token]
    return this.#cues[form] || this.#look(form)
  }

  #look(form: number): Cue {
    const { forms } = this.text.tokens
    const lower = forms.lower[form]
    const told = tenseWord().get(lower)
    let cue = Cue.None
    if (lower === 'is' || lower === 'are') cue = Cue.IsTo
    else if (told === 'will') cue = Cue.Will
    else if (told === 'ahead') cue = Cue.Ahead
    else if (told === 'present') cue = Cue.Present
    else if (told === 'past') cue = Cue.Past
    // "United" is no participle.
    else if (lower.length > 4 && lower.endsWith('ed') && forms.case[form] === Case.Lower) cue = Cue.Participle
    else if (lower === ';' || lower === '”' || lower === "''") cue = Cue.Edge
    this.#cues[form] = cue
    return cue
  }

  /**
   * By the word right after the date ("on Sunday issued"), else by the nearest one before it, else after it.
   * A closing quotation mark or semicolon ends the search on its side.
   */
  read(expression: DateExpression): Tense {
    const { text } = this
    const sentence = text.sentences[text.sentenceOf[expression.firstToken]]
    const weekday = expression.meaning.kind === 'weekday'
    const next = expression.endToken < sentence.endToken ? this.#cue(expression.endToken) : Cue.None
    if (next === Cue.Past || next === Cue.Participle) return 'past'
    if (next === Cue.Will) return 'future'
    if (this.#isDeadline(expression, sentence.firstToken)) return 'future'
    // "may not be back before Friday"
    const awaited = weekday && this.#lower(expression.firstToken - 1) === 'before'
    const first = Math.max(sentence.firstToken, expression.firstToken - before)
    const { type } = text.blocks[sentence.block]
    const heading = type === 'headline' || type === 'deck'
    for (let token = expression.firstToken - 1; token >= first; token--) {
      const cue = this.#cue(token)
      if (heading && token > first && this.#isInfinitive(token)) return 'future'
      if (cue === Cue.Ahead && this.#isNoun(token)) continue
      if (cue === Cue.None || (cue === Cue.Ahead && weekday && !awaited && !this.#leadsToVerb(token))) continue
      if (cue === Cue.Edge) return null
      if (cue === Cue.Present) {
        if (weekday && expression.firstToken - token <= arranged) return 'future'
        continue
      }
      if (cue === Cue.IsTo) {
        if (this.#lower(token + 1) === 'to') return 'future'
        continue
      }
      if (cue === Cue.Past || cue === Cue.Participle) return this.#toCome(token, first) ? 'future' : 'past'
      return 'future'
    }
    const last = Math.min(sentence.endToken, expression.endToken + after)
    for (let token = expression.endToken; token < last; token++) {
      const cue = this.#cue(token)
      if (cue === Cue.None || cue === Cue.Present || (cue === Cue.Ahead && weekday)) continue
      if (cue === Cue.Edge) return null
      if (cue === Cue.IsTo) {
        if (this.#lower(token + 1) === 'to') return 'future'
        continue
      }
      return cue === Cue.Will || cue === Cue.Ahead ? 'future' : 'past'
    }
    return null
  }

  /** The tense of what stands in these tokens, no date. */
  readAt(firstToken: number, endToken: number): Tense {
    return this.read({
      firstToken,
      endToken,
      type: 'date',
      rule: '',
      meaning: { kind: 'clock' },
      time: null,
      approximate: false,
    })
  }

  /** "by Oct. 31", "extended until Tuesday", "as early as Friday"; but "Until Thursday, they had not ...". */
  #isDeadline({ firstToken, meaning }: DateExpression, sentence: number): boolean {
    const lead = this.#lower(firstToken - 1)
    if (deadlines.has(lead))
      return meaning.kind !== 'weekday' || ((lead === 'until' || lead === 'till') && firstToken - 1 > sentence)
    const speed = this.#lower(firstToken - 2)
    return lead === 'as' && (speed === 'early' || speed === 'soon')
  }

  /** "Minister to speak on Tuesday": a headline's future; not "flight to Oslo on Tuesday". */
  #isInfinitive(token: number): boolean {
    if (this.#lower(token) !== 'to') return false
    const { forms, form } = this.text.tokens
    const next = this.#lower(token + 1)
    return forms.case[form[token + 1]] === Case.Lower && next !== 'the' && next !== 'a' && next !== 'an'
  }

  /** "the plan", "a set": these point ahead only as verbs. */
  #isNoun(token: number): boolean {
    const word = this.#lower(token)
    if (word !== 'plan' && word !== 'plans' && word !== 'set' && word !== 'hopes') return false
    const next = this.#lower(token + 1)
    return next !== 'to' && next !== 'for'
  }

  /** "plans to", "is expected to", "due to speak": the verb that the date belongs to is still to come. */
  #leadsToVerb(token: number): boolean {
    const word = this.#lower(token)
    return (
      word === 'would' || word === 'due' || word === 'planned' || word === 'planning' || this.#lower(token + 1) === 'to'
    )
  }

  /** "to be held", "will be closed", "will have ended". */
  #toCome(participle: number, first: number): boolean {
    const token = participle - 1
    if (token < first) return false
    const word = this.#lower(token)
    if (word !== 'be' && word !== 'have' && word !== 'been') return false
    for (let at = token - 1; at >= Math.max(first, token - 3); at--) {
      const modal = this.#lower(at)
      if (modal === 'to' || modal === 'can' || this.#cue(at) === Cue.Will) return true
      // "could not be reached Saturday" is over.
      if (this.#cue(at) === Cue.Ahead && modal !== 'could') return true
    }
    return false
  }

  #lower(token: number): string {
    const { tokens } = this.text
    return token >= 0 && token < tokens.count ? tokens.forms.lower[tokens.form[token]] : ''
  }
}
