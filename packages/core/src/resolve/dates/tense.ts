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

/**
 * Which way a date points by the words of its sentence: the nearest verb or word of time before it, else after it.
 * A word counts for less the further away it stands; a clause's edge ends the search on that side.
 */
export function tenseAt(text: Text, expression: DateExpression): Tense {
  const { tokens } = text
  const sentence = text.sentences[text.sentenceOf[expression.firstToken]]
  const first = Math.max(sentence.firstToken, expression.firstToken - 24)
  for (let token = expression.firstToken - 1; token >= first; token--) {
    const found = look(tokens.forms.lower[tokens.form[token]])
    if (found) return found
  }
  const last = Math.min(sentence.endToken, expression.endToken + 16)
  for (let token = expression.endToken; token < last; token++) {
    const found = look(tokens.forms.lower[tokens.form[token]])
    if (found) return found
  }
  return null
}

function look(word: string): Tense {
  if (future.has(word)) return 'future'
  if (past.has(word) || (word.length > 4 && word.endsWith('ed'))) return 'past'
  return null
}
