import type { RoleRule } from './role-rule'
import type { RoleHead, RoleWords } from './role-words'

/** Words from the name to the left that a role may hold. */
const LONGEST = 8

/** "Russian President Vladimir Putin", "former Secretary of State Hillary Clinton", "campaign manager Robby Mook". */
export const titleBeforeName: RoleRule = (words, name, sentence) => {
  const from = sentence.firstToken
  let end = name.firstToken
  // The stop of "Sen." may be a token of its own, and a nickname's mark may stand before the name.
  while (end > from && words.word(end - 1) === '') end--
  if (end === from || !words.capital(name.firstToken)) return null
  const head = words.headAt(end - 1, from) ?? headWithOf(words, end, from)
  if (!head || head.kin) return null
  const lowest = Math.max(from, end - LONGEST)
  let first = head.firstToken
  while (first > lowest) {
    const before = first - 1
    if (!words.modifies(before)) break
    // "the network President Putin formed", "hold Clinton aide X": a small word that is no modifier of roles goes
    // before small words only, and nothing small before "former".
    const small = !words.capital(before) && !words.isModifier(before) && !words.headAt(before, before)
    if (small && (words.capital(first) || words.leads(first))) break
    // The first word of a sentence has its capital anyway: "Critics President Obama has" is no critic of his.
    // "Marine biologist Joanna Pike" is one.
    const opens = before === from && words.capital(before) && words.capital(first)
    if (opens && !words.demonym(before) && !words.known(before)) break
    first--
  }
  // "Bank of Oslo governor Ann Lee": whoever the role belongs to is named in full.
  while (first > lowest && first < head.firstToken && words.isInName(first)) first--
  return { firstToken: first, endToken: end, gender: head.gender, headEnd: head.endToken }
}

/** "Secretary of Homeland Security", "Speaker of the House": capitals on both sides of the "of". */
function headWithOf(words: RoleWords, end: number, from: number): RoleHead | null {
  let at = end - 1
  while (at > from && end - at < 6 && (words.capital(at) || words.word(at) === 'the' || words.word(at) === 'and')) at--
  if (at === end - 1 || (words.word(at) !== 'of' && words.word(at) !== 'for')) return null
  if (!words.capital(at - 1)) return null
  // "the President of Russia Vladimir Putin" is rare, "Ministry of Defense Ash Carter" rarer.
  return words.headAt(at - 1, from)
}
