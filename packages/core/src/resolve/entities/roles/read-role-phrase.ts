import { Fact } from '../word-facts'
import type { BoundRole } from './role-rule'
import type { RoleHead, RoleWords } from './role-words'

/** Words that a role phrase may have before its head, and after it. */
const LONGEST_FRONT = 9
const LONGEST_TAIL = 14

const JOB_ENDING = /.(?:ist|ologist|ician|arian|grapher|keeper|maker|worker|smith|wright|man|woman|eer|er|or)$/

export interface RolePhrase extends BoundRole {
  /** Where the phrase as a whole ends, with what the role itself leaves out ("from Leeds"). */
  readonly phraseEnd: number
  readonly head: RoleHead
}

/**
 * Reads a noun phrase from token `from` that says what somebody is: "the Syrian president", "a professor of law at
 * Yale", "Israel's prime minister". Articles are no part of the role. With `job` a word that only looks like a job
 * ("machinist") will do.
 */
export function readRolePhrase(words: RoleWords, from: number, end: number, job = false): RolePhrase | null {
  let start = from
  const first = words.word(start)
  if (first === 'the' || first === 'a' || first === 'an' || first === 'another') start++
  else if (/^(?:his|her|its|their|our|my|your)$/.test(first)) start++
  // "currently deputy director of"
  if (words.word(start).endsWith('ly') && words.word(start).length > 4) start++
  // The head is the last word before a preposition, a comma or the end.
  let at = start
  while (at < end && at - start < LONGEST_FRONT && isFront(words, at)) {
    if (words.word(at) === "'s" && words.word(at - 1) === '') return null
    at++
  }
  let head: RoleHead | null = null
  let headEnd = at
  for (; headEnd > start && !head; headEnd--) head = words.headAt(headEnd - 1, start)
  if (!head && job && JOB_ENDING.test(words.word(at - 1)) && at > start)
    head = { firstToken: at - 1, endToken: at, words: words.word(at - 1), gender: 0, kin: false }
  // "the president many": what follows the head must end the phrase.
  if (!head || head.endToken !== at) return null
  let roleEnd = at
  // "president and chief executive"
  while (roleEnd + 1 < end && (words.word(roleEnd) === 'and' || words.word(roleEnd) === '&')) {
    let second: RoleHead | null = null
    let to = roleEnd + 1
    for (; to < Math.min(roleEnd + 5, end) && isFront(words, to); to++) second = words.headAt(to, roleEnd + 1) ?? second
    if (!second || second.endToken !== to) break
    roleEnd = to
  }
  let phraseEnd = roleEnd
  // "special adviser on information"
  const on = words.word(phraseEnd) === 'on' && /(?:advis[eo]r|rapporteur|envoy|expert|spokes\w+)$/.test(head.words)
  if (isPreposition(words.word(phraseEnd)) || on) {
    while (phraseEnd < end && phraseEnd - at < LONGEST_TAIL && isTail(words, phraseEnd)) phraseEnd++
    if (words.word(roleEnd) !== 'from') roleEnd = phraseEnd
    // "president at the time"
    if (words.word(roleEnd - 1) === 'time' && words.word(at) === 'at') roleEnd = at
    // "anchor of NBC's “Nightly News”": what the possessive owns is cut off.
    if (words.word(roleEnd - 1) === "'s") roleEnd = at
    // The stop of "Acme Corp." belongs to it, the sentence's own doesn't.
    while (roleEnd > at && words.word(roleEnd - 1) === '' && phraseEnd >= end) roleEnd--
  }
  return { firstToken: start, endToken: roleEnd, gender: head.gender, headEnd: head.endToken, phraseEnd, head }
}

/** A word that may stand before the head. */
function isFront(words: RoleWords, at: number): boolean {
  const word = words.word(at)
  if (word === "'s" || word === '’s' || word === '&') return true
  if (words.isStop(at)) return false
  return (words.bits(at) & Fact.Plain) !== 0
}

function isPreposition(word: string): boolean {
  return word === 'of' || word === 'for' || word === 'at' || word === 'in' || word === 'from' || word === 'to'
}

const TAIL_STOPS = new Set(
  'who whom whose which that said says told is was were are has had have will would and but when where while as because'.split(
    ' ',
  ),
)

const BEFORE_NOUNS = /^(?:of|for|at|in|from|to|the|and|,)$/

/** A word of the phrase behind the head: "of the Acme Corp." */
function isTail(words: RoleWords, at: number): boolean {
  const word = words.word(at)
  if (word === '' || word === "'s") return true
  // "Ministry of Trade and Industry"
  if (word === 'and') return words.capital(at - 1) && words.capital(at + 1)
  if (TAIL_STOPS.has(word)) return false
  // "a teacher at the school adding that"; but "minister for housing".
  if (word.endsWith('ing') && !words.capital(at) && !BEFORE_NOUNS.test(words.word(at - 1))) return false
  return /^[\p{L}\d&'’-]+$/u.test(word)
}
