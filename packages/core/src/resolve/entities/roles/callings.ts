import type { BoundRole } from './role-rule'
import type { RoleWords } from './role-words'

/** Words that a role loses its meaning without: a vice president is not the president. */
const BINDING = new Set([
  'vice',
  'deputy',
  'former',
  'ex',
  'assistant',
  'associate',
  'acting',
  'then',
  'late',
  'retired',
])

/** Roles that many have at once: "the member" is seldom the one the article named so. */
const VAGUE = new Set([
  'member',
  'head',
  'fellow',
  'star',
  'host',
  'model',
  'guide',
  'master',
  'partner',
  'worker',
  'player',
])

/** What else a role is called: the abbreviation in full, and the words that news changes to. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator', 'lawmaker'],
  senator: ['lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  representative: ['congressman', 'congresswoman', 'lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  gov: ['governor'],
  gen: ['general'],
  col: ['colonel'],
  capt: ['captain'],
  lt: ['lieutenant'],
  sgt: ['sergeant'],
  prof: ['professor'],
  dr: ['doctor'],
  rev: ['reverend'],
  'prime minister': ['premier'],
  premier: ['prime minister'],
  'chief executive': ['ceo'],
  'chief executive officer': ['ceo', 'chief executive'],
  ceo: ['chief executive'],
  spokesperson: ['spokesman', 'spokeswoman'],
  chairman: ['chair'],
  chairwoman: ['chair'],
  nominee: ['candidate'],
  mp: ['lawmaker'],
}

/** What a later "the ..." may call somebody of this role: each end of "Syrian defense minister". */
export function callingsOf(words: RoleWords, role: BoundRole): string[] {
  const callings: string[] = []
  let phrase = ''
  for (let at = role.headEnd - 1; at >= role.firstToken; at--) {
    const word = words.word(at)
    if (word === "'s" || word === '') break
    phrase = phrase === '' ? word : `${word} ${phrase}`
    const bound = at > role.firstToken && BINDING.has(words.word(at - 1).replace(/-.*$/, ''))
    if (bound || VAGUE.has(phrase)) continue
    callings.push(phrase)
    for (const other of OTHER_WORDS[phrase] ?? []) callings.push(other)
  }
  return callings
}
