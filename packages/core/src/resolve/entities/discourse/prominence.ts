import type { Text } from '../../../language/text'
import type { RoleWords } from '../roles/role-words'

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of with by to for from against about at on in under over between like than'.split(' '),
)
const SPEECH = new Set('said says added told asked argued noted replied explained tweeted wrote'.split(' '))
const CLAUSE_STARTS = new Set([',', ';', ':', 'that', 'and', 'but'])

/** How long a mention stays in mind: the subject of its sentence longest, whoever follows a preposition least. */
export function prominence(text: Text, words: RoleWords, first: number, end: number): number {
  const { firstToken } = text.sentences[text.sentenceOf[first]]
  let before = first - 1
  // Past the title: "with Prime Minister Netanyahu".
  while (before >= firstToken && words.capital(before) && before > first - 5) before--
  const word = before >= firstToken ? words.word(before) : ''
  const after = words.word(end)
  if (after === "'s") return PREPOSITIONS.has(word) ? 0.2 : 0.8
  if (PREPOSITIONS.has(word)) return 0.3
  if (SPEECH.has(word) || SPEECH.has(after)) return 2
  if (before < firstToken) return 2
  for (let at = before; at >= firstToken && at >= before - 5; at--) if (CLAUSE_STARTS.has(words.word(at))) return 1.4
  return 1
}
