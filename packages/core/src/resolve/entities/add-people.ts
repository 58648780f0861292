import type { SentenceRange } from '../../language/text'
import { Case } from '../../language/tokens'
import { monthOf } from '../../layout/fields/month-names'
import { organizationTable } from '../../lexicon/organization-words'
import { lazyWords } from '../../lexicon/table'
import type { NameSpan } from '../../mentions/names/name-span'
import type { BlockType } from '../../model'
import { isGivenName } from './given-gender'
import { isAged, JOB } from './mend-names'
import { readRolePhrase } from './roles/read-role-phrase'
import { roleBeforeComma } from './roles/role-before-comma'
import type { RoleWords } from './roles/role-words'
import { Fact } from './word-facts'

const RUNNING: ReadonlySet<BlockType> = new Set(['paragraph', 'list-item', 'deck'])
const LONGEST = 3
/** Titles that nothing but a person follows. */
const HONORIFICS = lazyWords(
  'justice|judge|mr|mrs|ms|miss|mx|dr|prof|professor|hajiya|alhaji|mallam|sir|dame|dci|supt|sgt|rev|fr|engr|barr|hon|comrade|pastor|sheikh|det|sp|asp|dsp|csp|sen|rep|gov|capt|col|lt|maj|cllr',
)

/** People whom the finder has passed over, where the words beside them say that they are: a title, an age, a job. */
export function addPeople(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens, sentences, blocks } = words.text
  const { forms } = tokens
  const taken = new Uint8Array(tokens.count)
  // What the finder guesses to be something else may be somebody all the same.
  for (const { firstToken, endToken, type, certainty } of names)
    if (type !== 'other' || certainty !== 'guessed') taken.fill(1, firstToken, endToken)
  const free = (at: number) => taken[at] === 0 && forms.case[tokens.form[at]] === Case.Capitalized
  const added: NameSpan[] = []
  for (const sentence of sentences) {
    if (!RUNNING.has(blocks[sentence.block].type)) continue
    const { firstToken: from, endToken: to } = sentence
    for (let at = from; at < to; at++) {
      if (!free(at)) continue
      let end = at + 1
      while (end < to && free(end)) end++
      let first = at
      // Past titles and their stops.
      while (first < end && isCalling(words, first)) first++
      if (words.word(first) === '' && first > at && free(first + 1)) first++
      if (isSomebody(words, first, end, sentence))
        added.push({ firstToken: first, endToken: end, type: 'person', rule: 'add-people', certainty: 'guessed' })
      at = end - 1
    }
  }
  if (added.length === 0) return names
  for (const { firstToken, endToken } of added) taken.fill(2, firstToken, endToken)
  const kept = names.filter(({ firstToken, endToken }) => !taken.subarray(firstToken, endToken).includes(2))
  return [...kept, ...added].sort((a, b) => a.firstToken - b.firstToken)
}

/** A title, or a job that opens the sentence: "Fisherman Denzil Pascoe". */
function isCalling(words: RoleWords, at: number): boolean {
  // "On Friday Rain Newsome,"
  const word = words.word(at)
  if (word.endsWith('day') || (words.isStop(at) && !isGivenName(word))) return true
  return (words.bits(at) & Fact.Title) !== 0 || words.headAt(at, at) !== null || JOB().test(word)
}

function isSomebody(words: RoleWords, first: number, end: number, sentence: SentenceRange): boolean {
  const length = end - first
  if (length < 1 || length > LONGEST || !areNames(words, first, end)) return false
  let title = first - 1
  if (words.word(title) === '') title--
  if (title >= sentence.firstToken && HONORIFICS().has(words.word(title)) && words.capital(title)) return true
  if (length < 2 || words.word(first - 1) === 'the') return false
  // "captain Lee Stubbs"
  if (title === first - 1 && !words.capital(title) && words.headAt(title, title)?.kin === false) return true
  if (words.word(end) === ',') {
    if (isAged(words, end)) return true
    // "Rain Newsome, the director of the bank,"
    if (/^(?:an?|the)$/.test(words.word(end + 1))) {
      const phrase = readRolePhrase(words, end + 1, sentence.endToken)
      if (phrase && !phrase.head.kin && words.word(phrase.phraseEnd) === ',') return true
    }
  }
  // "the Special Adviser on Information, Bayo Onanuga,"
  return (
    words.word(first - 1) === ',' && roleBeforeComma(words, { firstToken: first, endToken: end }, sentence) !== null
  )
}

function areNames(words: RoleWords, first: number, end: number): boolean {
  const { tokens } = words.text
  for (let at = first; at < end; at++) {
    const word = words.word(at)
    // "Will Sorrento"
    if (
      (words.isStop(at) && !isGivenName(word)) ||
      words.demonym(at) ||
      monthOf(word) > 0 ||
      words.headAt(at, at) !== null
    )
      return false
    if (organizationTable().has(tokens.forms.text[tokens.form[at]]) || word.endsWith('day')) return false
  }
  return true
}
