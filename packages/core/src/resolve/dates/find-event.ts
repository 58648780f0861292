import type { Text } from '../../language/text'
import { Case } from '../../language/tokens'
import type { DateExpression } from '../../mentions/dates/date-expression'
import type { Span } from '../../model'

/** How far the words of an event are looked for after "a day after". */
const clauseLength = 16
/** A word that stands in more of the article's sentences says nothing of one event. */
const commonIn = 4
/** How many sentences on either side of a telling word a date of that event may stand. */
const reach = 1

const functionWords = new Set(
  'about after again against along also although among another around because been before being between both came could does doing down during each even ever every first from further given have having here hers herself himself into itself just last later less like made make many might more most much must never next only other over same says second several shall should since some such than that their theirs them then there these they thing things this those though three through took toward until upon very want went were what when where which while will with within without would your years days weeks months country government president minister'.split(
    ' ',
  ),
)

/** A sentence that names a day. */
export interface DatedSentence {
  readonly sentence: number
  /** The first of the date. */
  readonly token: number
  readonly day: number
  readonly span: Span
}

/** The stem that joins "greetings" and "greeted", "exchanged" and "exchange": the first letters of a word. */
function stem(lower: string): string {
  return lower.length > 6 ? lower.slice(0, 5) : lower
}

/**
 * The day of the event that "a day after the two exchanged greetings" hangs on: that of the sentence that shares the
 * event's rarest words, or of a neighbour in its paragraph. `null` where no dated sentence does.
 */
export class EventFinder {
  /** Sentences that each telling stem of the events stands in, up to one more than is still telling. */
  readonly #sentences: ReadonlyMap<string, readonly number[]>

  constructor(
    readonly text: Text,
    /** By sentence, the first of each. */
    readonly dated: ReadonlyMap<number, DatedSentence>,
    /** All that will be asked for. */
    events: readonly DateExpression[],
  ) {
    const wanted = new Map<string, number[]>()
    for (const event of events) for (const word of this.#words(event)) wanted.set(word, [])
    const { tokens, sentenceOf } = text
    const lists: (number[] | undefined)[] = []
    for (let form = 0; form < tokens.forms.count; form++) {
      const word = this.#telling(form)
      if (word !== null) lists[form] = wanted.get(word)
    }
    for (let token = 0; token < tokens.count; token++) {
      const list = lists[tokens.form[token]]
      if (list && list.length <= commonIn + 1 && list[list.length - 1] !== sentenceOf[token])
        list.push(sentenceOf[token])
    }
    this.#sentences = wanted
  }

  find(expression: DateExpression): DatedSentence | null {
    const own = this.text.sentenceOf[expression.firstToken]
    let best: DatedSentence | null = null
    let rarest = commonIn + 1
    for (const word of this.#words(expression)) {
      const others = (this.#sentences.get(word) ?? []).filter((sentence) => sentence !== own)
      if (others.length === 0 || others.length >= rarest) continue
      const found = this.#nearest(others)
      if (!found) continue
      best = found
      rarest = others.length
    }
    return best
  }

  /** The telling words of the clause after the date. */
  #words(expression: DateExpression): string[] {
    const { tokens, sentenceOf, sentences } = this.text
    const end = Math.min(sentences[sentenceOf[expression.firstToken]].endToken, expression.endToken + clauseLength)
    const words: string[] = []
    for (let token = expression.endToken; token < end; token++) {
      const word = this.#telling(tokens.form[token])
      if (word !== null) words.push(word)
    }
    return words
  }

  #telling(form: number): string | null {
    const { forms } = this.text.tokens
    const lower = forms.lower[form]
    return lower.length > 4 && forms.case[form] === Case.Lower && !functionWords.has(lower) ? stem(lower) : null
  }

  #nearest(among: readonly number[]): DatedSentence | null {
    const { sentences } = this.text
    for (let distance = 0; distance <= reach; distance++) {
      for (const sentence of among) {
        for (const other of distance === 0 ? [sentence] : [sentence - distance, sentence + distance]) {
          const dated = this.dated.get(other)
          if (dated && sentences[other].block === sentences[sentence].block) return dated
        }
      }
    }
    return null
  }
}
