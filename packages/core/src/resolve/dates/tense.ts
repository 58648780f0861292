import type { Text } from '../../language/text'
import type { DateExpression } from '../../mentions/dates/find-dates'

export type Tense = 'past' | 'future' | null

const future = new Set([
  "'ll",
  '’ll',
  'will',
  'shall',
  'upcoming',
  'forthcoming',
  'scheduled',
  'due',
  'slated',
  'expected',
  'expects',
  'expect',
  'plans',
  'plan',
  'planned',
  'planning',
  'set',
  'until',
  'till',
  'deadline',
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'proposed',
  'tentatively',
  'expire',
  'expires',
  'effective',
  'payable',
  'intends',
  'hopes',
  'ahead',
  'wo',
  "won't",
  'won’t',
])
const past = new Set([
  'was',
  'were',
  'had',
  'did',
  'been',
  'ended',
  'began',
  'said',
  'told',
  'came',
  'went',
  'took',
  'got',
  'made',
  'gave',
  'won',
  'lost',
  'fell',
  'rose',
  'met',
  'held',
  'left',
  'wrote',
  'spoke',
  'became',
  'found',
  'saw',
  'since',
  'killed',
  'died',
  'after',
])

/** Before a participle: "will be closed", "is to be held", "would have ended". */
const modals = new Set(["'ll", '’ll', 'will', 'shall', 'to', 'be', 'would', "won't", 'won’t', 'can', 'must', 'should'])

/**
 * Which way a date points by the words of its sentence: the nearest verb or word of time before it, else after it.
 */
export function tenseAt(text: Text, expression: DateExpression): Tense {
  const { tokens } = text
  const lower = (token: number) => tokens.forms.lower[tokens.form[token]]
  const sentence = text.sentences[text.sentenceOf[expression.firstToken]]
  const first = Math.max(sentence.firstToken, expression.firstToken - 24)
  for (let token = expression.firstToken - 1; token >= first; token--) {
    const word = lower(token)
    if (future.has(word)) return 'future'
    if (!isPast(word)) continue
    for (let before = token - 1; before >= Math.max(first, token - 4); before--)
      if (modals.has(lower(before))) return 'future'
    return 'past'
  }
  const last = Math.min(sentence.endToken, expression.endToken + 16)
  for (let token = expression.endToken; token < last; token++) {
    const word = lower(token)
    if (future.has(word)) return 'future'
    if (isPast(word)) return 'past'
  }
  return null
}

function isPast(word: string): boolean {
  return past.has(word) || (word.length > 4 && word.endsWith('ed'))
}
