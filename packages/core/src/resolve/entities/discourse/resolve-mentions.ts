import { type Text, tokenAt } from '../../../language/text'
import type { BlockType } from '../../../model'
import type { Draft } from '../draft'
import { Form, Gender } from '../entity-index'
import type { RoleWords } from '../roles/role-words'
import { readDescription } from './descriptions'
import { markQuoted } from './mark-quoted'
import { pickReferent } from './pick-referent'
import { pronounWords } from './pronoun-words'
import { Referents } from './referents'

// One walk over the article in reading order. Names, descriptions and pronouns push whom they mean; a pronoun or a
// description asks who was pushed before it.

const SKIPPED: ReadonlySet<BlockType> = new Set([
  'byline',
  'timestamp',
  'credit',
  'furniture',
  'eyebrow',
  'author-note',
])
const PREPOSITIONS = new Set('of with by to for from against about at on in under over between like than'.split(' '))
const SPEECH = new Set('said says added told asked argued noted replied explained tweeted wrote'.split(' '))
const CLAUSE_BREAKS = new Set(', that who which and but because when while if as : ; — – -- " “ ”'.split(' '))

export function resolveMentions(text: Text, words: RoleWords, drafts: readonly Draft[]): void {
  const { tokens } = text
  const nameAt = new Int32Array(tokens.count).fill(-1)
  const nameEnd = new Int32Array(tokens.count)
  drafts.forEach((draft, id) => {
    for (const { firstToken, endToken } of draft.names) {
      nameAt.fill(id, firstToken, endToken)
      nameEnd[firstToken] = endToken
    }
  })
  const quoted = markQuoted(text)
  const votes = learnGenders(text, words, drafts, nameAt, quoted)
  drafts.forEach((draft, id) => {
    if (draft.type === 'person' && draft.gender === Gender.Unknown) draft.gender = votes(id)
  })
  const genderOf = (draft: number) => drafts[draft].gender

  const byCalling = new Map<string, number[]>()
  drafts.forEach((draft, id) => {
    for (const calling of draft.callings) {
      const list = byCalling.get(calling)
      if (list) list.push(id)
      else byCalling.set(calling, [id])
    }
  })

  const story = new Referents()
  for (const block of text.blocks) {
    if (SKIPPED.has(block.type) || block.duplicateOf !== null) continue
    // A caption is read by itself: it tells nothing of who "he" is in the paragraph below.
    const referents = block.type === 'caption' ? new Referents() : story
    const end = tokenAt(tokens, block.span.end - 1) + 1
    for (let at = tokenAt(tokens, block.span.start); at < Math.min(end, tokens.count); ) {
      const sentence = text.sentenceOf[at]
      const push = (draft: number, first: number, to: number, gender: Gender, pronoun: boolean) =>
        referents.push({
          draft,
          token: first,
          sentence,
          block: block.id,
          weight: prominence(text, words, first, to),
          gender,
          pronoun,
          quoted: quoted[first] === 1,
        })
      if (nameAt[at] >= 0) {
        const draft = nameAt[at]
        const to = nameEnd[at] || at + 1
        if (drafts[draft].type === 'person' && !drafts[draft].plural) push(draft, at, to, drafts[draft].gender, false)
        at = to
        continue
      }
      const pronoun = pronounWords.get(words.word(at))
      if (pronoun) {
        const object = pronoun.object || (words.word(at) === 'her' && !startsNoun(words, at + 1))
        const pick = pickReferent(referents.list, genderOf, {
          token: at,
          sentence,
          block: block.id,
          gender: pronoun.gender,
          quoted: quoted[at] === 1,
          barred: object ? clauseSubject(text, words, referents, at) : -2,
        })
        const draft = pick?.referent.draft ?? -1
        if (pick && draft >= 0) {
          const certain = pick.clear && !quoted[at] && drafts[draft].gender !== Gender.Unknown
          drafts[draft].others.push({
            firstToken: at,
            endToken: at + 1,
            form: Form.Pronoun,
            rule: 'pick-referent',
            certainty: certain ? 'inferred' : 'guessed',
            evidence: [{ start: tokens.start[pick.referent.token], end: tokens.end[pick.referent.token] }],
          })
          push(draft, at, at + 1, pronoun.gender, true)
        }
        at++
        continue
      }
      const description = readDescription(words, at, text.sentences[sentence].endToken, nameAt, drafts)
      if (description) {
        const { definite, calling, endToken, gender } = description
        const draft = definite ? called(byCalling, drafts, referents, calling, description.country) : -1
        if (draft >= 0)
          drafts[draft].others.push({
            firstToken: at,
            endToken,
            form: Form.Nominal,
            rule: 'descriptions',
            certainty: 'inferred',
            evidence: drafts[draft].roles.slice(0, 1).map(({ span }) => span),
          })
        push(draft, at, endToken, gender, false)
        at = endToken
        continue
      }
      at++
    }
  }
}

/** Who bears a role: the only one in the article, or of several the one lately spoken of. */
function called(
  byCalling: ReadonlyMap<string, readonly number[]>,
  drafts: readonly Draft[],
  referents: Referents,
  calling: readonly string[],
  country: string | null,
): number {
  let bearers: readonly number[] = []
  // "syrian defense minister", "defense minister", "minister": the longest that somebody is called.
  for (let from = 0; from < calling.length && bearers.length === 0; from++)
    bearers = byCalling.get(calling.slice(from).join(' ')) ?? []
  if (country) bearers = bearers.filter((id) => drafts[id].country === null || drafts[id].country === country)
  if (bearers.length <= 1) return bearers[0] ?? -1
  const { list } = referents
  for (let at = list.length - 1, seen = 0; at >= 0 && seen < 12; at--, seen++)
    if (bearers.includes(list[at].draft)) return list[at].draft
  return -1
}

/** The subject of its sentence weighs most; whoever follows a preposition least. */
function prominence(text: Text, words: RoleWords, first: number, end: number): number {
  const sentence = text.sentences[text.sentenceOf[first]]
  let before = first - 1
  // Past the title: "with Prime Minister Netanyahu".
  while (before >= sentence.firstToken && words.capital(before) && before > first - 5) before--
  const word = before >= sentence.firstToken ? words.word(before) : ''
  if (words.word(end) === "'s") return PREPOSITIONS.has(word) ? 0.2 : 0.8
  if (PREPOSITIONS.has(word)) return 0.3
  if (SPEECH.has(word) || SPEECH.has(words.word(end))) return 2
  if (before < sentence.firstToken) return 2
  for (let at = before; at >= sentence.firstToken; at--) {
    const w = words.word(at)
    if (w === ',' || w === ';' || w === 'that' || w === 'and' || w === 'but' || w === ':') return 1.4
    if (at < before - 4) break
  }
  return 1
}

/** The subject of the clause that an object pronoun stands in: it is somebody else. */
function clauseSubject(text: Text, words: RoleWords, referents: Referents, at: number): number {
  const last = referents.list[referents.list.length - 1]
  if (!last || last.sentence !== text.sentenceOf[at] || last.weight < 1) return -2
  for (let token = last.token; token < at; token++) if (CLAUSE_BREAKS.has(words.word(token))) return -2
  return last.draft
}

function startsNoun(words: RoleWords, at: number): boolean {
  const word = words.word(at)
  return (
    /^\p{L}/u.test(word) &&
    !PREPOSITIONS.has(word) &&
    !/^(?:and|or|but|that|as|when|if|because|after|before)$/.test(word)
  )
}

/**
 * The sex of those whose title and first name don't tell: where one person alone stands in a sentence before "he" or
 * "she", and nobody else in the one before. Majority, at least two to one.
 */
function learnGenders(
  text: Text,
  words: RoleWords,
  drafts: readonly Draft[],
  nameAt: Int32Array,
  quoted: Uint8Array,
): (draft: number) => Gender {
  const male = new Int32Array(drafts.length)
  const female = new Int32Array(drafts.length)
  let previous = -1
  for (const { firstToken, endToken } of text.sentences) {
    let only = -1
    let several = false
    for (let at = firstToken; at < endToken; at++) {
      const draft = nameAt[at]
      if (draft >= 0 && drafts[draft].type === 'person') {
        if (only >= 0 && only !== draft) several = true
        only = draft
        continue
      }
      const pronoun = quoted[at] ? undefined : pronounWords.get(words.word(at))
      if (!pronoun || several) continue
      const meant = only >= 0 ? (previous >= 0 && previous !== only ? -1 : only) : previous
      if (meant < 0) continue
      if (pronoun.gender === Gender.Male) male[meant]++
      else female[meant]++
      break
    }
    previous = several ? -1 : only >= 0 ? only : previous
  }
  return (draft) =>
    male[draft] > 2 * female[draft] ? Gender.Male : female[draft] > 2 * male[draft] ? Gender.Female : Gender.Unknown
}
