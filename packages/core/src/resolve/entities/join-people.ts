import { nicknames } from '../../lexicon/generated/nicknames'
import { readLexicon } from '../../lexicon/table'
import { lazily } from '../../source/lazily'
import { givenGender } from './given-gender'
import { type Joins, listAt, type NameGroup } from './name-groups'
import type { NameMention } from './name-mention'

const fullNames = lazily(() => readLexicon(nicknames.toLowerCase()))

/** A surname that more people than this share in one article joins nobody: it is no article, and time stays linear. */
const MOST_NAMESAKES = 12

/** A surname as a key: "al-Sisi" and "Sisi" are one. */
export function surnameOf(words: readonly string[]): string {
  return words[words.length - 1].replace(/^(?:al|el|ad|as|ash|an|ar|at|az)-/, '')
}

/** Short forms of several people: each mention must be told apart by its neighbours. */
export interface OpenShortForm {
  readonly group: NameGroup
  /** Leaders of the people it may be. */
  readonly candidates: readonly number[]
}

/**
 * Joins people: "J. Smith" and "Bill Clinton" with their fuller names, then surnames and first names with the people
 * who bear them.
 *
 * @returns the short forms that several people bear
 */
export function joinPeople(groups: readonly NameGroup[], joins: Joins): OpenShortForm[] {
  const people = groups.filter((group) => group.type === 'person' && !group.family)
  const full = people.filter((group) => group.words.length > 1).sort((a, b) => b.words.length - a.words.length)
  const bySurname = new Map<string, NameGroup[]>()
  const byWord = new Map<string, NameGroup[]>()
  const byFirst = new Map<string, NameGroup[]>()
  const byStart = new Map<string, NameGroup[]>()
  for (const group of full) {
    const { words } = group
    const surname = surnameOf(words)
    const namesakes = bySurname.get(surname) ?? []
    if (namesakes.length < MOST_NAMESAKES) {
      const same = namesakes.filter((other) => sameFullName(other, group))
      // "J. Smith" beside John and Jane Smith is neither for sure.
      if (same.length === 1 || allOne(same, joins)) joins.join(same[0].id, group.id)
    }
    const start = `${words[0]} ${words[1]}`
    const longer = byStart.get(start)
    if (longer && words.length === 2 && allOne(longer, joins) && longer[0].generation === group.generation)
      joins.join(longer[0].id, group.id)
    const suffix = bySuffix(namesakes, words)
    if (suffix) joins.join(suffix.id, group.id)
    listAt(bySurname, surname, group)
    listAt(byFirst, words[0], group)
    if (words.length > 2) listAt(byStart, start, group)
    for (let at = 1; at < words.length - 1; at++) if (words[at].length > 2) listAt(byWord, words[at], group)
  }
  for (const group of full) joinDoubleName(group, bySurname, joins)
  const open: OpenShortForm[] = []
  for (const group of people) {
    if (group.words.length !== 1) continue
    const [word] = group.words
    const bearers =
      bySurname.get(surnameOf(group.words)) ??
      byFirst.get(word) ??
      byWord.get(word) ??
      byFirst.get(nicknameOf(word)) ??
      []
    const candidates = [...new Set(bearers.slice(0, 4 * MOST_NAMESAKES).map((bearer) => joins.find(bearer.id)))]
    if (candidates.length === 1) {
      // "Mr. Obama" is not the Michelle Obama who alone is named in full.
      if (differs(group, bearers)) open.push({ group, candidates: [candidates[0], group.id] })
      else joins.join(candidates[0], group.id)
    } else if (candidates.length > 1) open.push({ group, candidates })
  }
  return open
}

/** "Greta Lind-Hale" was "Greta Lind", or is called so: either half of a double name with the same given name. */
function joinDoubleName(group: NameGroup, bySurname: ReadonlyMap<string, NameGroup[]>, joins: Joins): void {
  const surname = surnameOf(group.words)
  const hyphen = surname.indexOf('-')
  if (hyphen < 1) return
  for (const half of [surname.slice(0, hyphen), surname.slice(hyphen + 1)]) {
    const namesakes = (bySurname.get(half) ?? []).slice(0, MOST_NAMESAKES)
    const same = namesakes.filter((other) => other.words[0] === group.words[0] && sameFullName(other, group))
    if (allOne(same, joins)) joins.join(same[0].id, group.id)
  }
}

/** Whether a title of a short form tells that it is somebody else than those who bear it in full. */
function differs(group: NameGroup, bearers: readonly NameGroup[]): boolean {
  const known = bearers.map(genderOfGroup).find((gender) => gender !== 0)
  return known !== undefined && group.mentions.some(({ gender }) => gender !== 0 && gender !== known)
}

function genderOfGroup(group: NameGroup): number {
  return group.mentions.find(({ gender }) => gender !== 0)?.gender ?? givenGender(group.words[0])
}

function nicknameOf(word: string): string {
  return (fullNamesOf(word)[0] ?? '').toLowerCase()
}

function fullNamesOf(word: string): readonly string[] {
  return fullNames().get(word)?.split(',') ?? []
}

function allOne(groups: readonly NameGroup[], joins: Joins): boolean {
  return groups.length > 0 && groups.every((group) => joins.find(group.id) === joins.find(groups[0].id))
}

/** Whether two full names of one surname name one person. */
function sameFullName(a: NameGroup, b: NameGroup): boolean {
  if (a.generation !== b.generation) return false
  if (!sameGiven(a.words[0], b.words[0])) return false
  // Middle names: one may lack them, an initial may stand for them, else they must agree.
  const middleA = a.words.slice(1, -1)
  const middleB = b.words.slice(1, -1)
  if (middleA.length === 0 || middleB.length === 0) return true
  const shorter = Math.min(middleA.length, middleB.length)
  for (let at = 0; at < shorter; at++) if (!sameGiven(middleA[at], middleB[at])) return false
  return true
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return fullNamesOf(a).includes(b) || fullNamesOf(b).includes(a)
}

/** "Peña Nieto" of "Enrique Peña Nieto": the one longer name that ends in all of these words. */
function bySuffix(namesakes: readonly NameGroup[], words: readonly string[]): NameGroup | null {
  let found: NameGroup | null = null
  for (const other of namesakes.slice(0, MOST_NAMESAKES)) {
    const from = other.words.length - words.length
    if (from < 1 || !words.every((word, at) => other.words[from + at] === word)) continue
    if (found) return null
    found = other
  }
  return found
}

/**
 * Whom a short form of several people means, mention by mention: the one whose sex its title tells, else the one whose
 * full name stood last before it, else the one the article names most.
 */
export function settleShortForm(
  { group, candidates }: OpenShortForm,
  mentionsOf: (leader: number) => readonly NameMention[],
  genderOf: (leader: number) => number,
): Map<NameMention, number> {
  const settled = new Map<NameMention, number>()
  if (candidates.includes(group.id)) {
    // Only a title makes it the one who is named in full.
    const [other] = candidates
    for (const mention of group.mentions)
      settled.set(mention, mention.gender !== 0 && mention.gender === genderOf(other) ? other : group.id)
    return settled
  }
  const fullMentions: { readonly at: number; readonly leader: number }[] = []
  for (const leader of candidates)
    for (const mention of mentionsOf(leader))
      if (mention.words.length > 1) fullMentions.push({ at: mention.firstToken, leader })
  fullMentions.sort((a, b) => a.at - b.at)
  const count = new Map<number, number>()
  for (const { leader } of fullMentions) count.set(leader, (count.get(leader) ?? 0) + 1)
  const agreeing = (mention: NameMention) =>
    mention.gender
      ? candidates.filter((leader) => genderOf(leader) === 0 || genderOf(leader) === mention.gender)
      : candidates
  // "Mr. Obama" speaks for him as much as his full name does.
  for (const mention of group.mentions) {
    if (mention.gender === 0) continue
    const [only, other] = agreeing(mention)
    if (only !== undefined && other === undefined) count.set(only, (count.get(only) ?? 0) + 1)
  }
  const most = candidates.reduce((best, leader) => ((count.get(leader) ?? 0) > (count.get(best) ?? 0) ? leader : best))
  // "Mr Ellingham" is the husband all along: "Ellingham" is she whom the article gives no title.
  const titled = candidates.length === 2 ? group.mentions.filter(({ gender }) => gender !== 0) : []
  const bearers = new Set(titled.flatMap(agreeing))
  const untitled =
    bearers.size === 1 && group.mentions.length - titled.length > Math.max(1, titled.length)
      ? candidates.find((leader) => !bearers.has(leader))
      : undefined
  let next = 0
  let last = -1
  for (const mention of group.mentions) {
    while (next < fullMentions.length && fullMentions[next].at < mention.firstToken) last = fullMentions[next++].leader
    const may = agreeing(mention)
    const pick =
      untitled !== undefined && mention.gender === 0
        ? untitled
        : may.length === 1
          ? may[0]
          : may.includes(most)
            ? most
            : last >= 0
              ? last
              : most
    settled.set(mention, pick)
  }
  return settled
}
