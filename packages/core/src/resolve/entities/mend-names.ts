import { Case } from '../../language/tokens'
import { organizationTable } from '../../lexicon/organization-words'
import { lazyWords } from '../../lexicon/table'
import type { NameSpan } from '../../mentions/names/name-span'
import { lazily } from '../../source/lazily'
import { isGivenName } from './given-gender'
import { lineUpColon } from './line-ups'
import type { RoleWords } from './roles/role-words'
import { Fact } from './word-facts'

/** What a paper writes before a name that opens its sentence; the tables of jobs hold the rest. */
export const JOB = lazily(
  () =>
    /^(?:(?:mum|mom|dad|mother|father|gran|grandmother|grandfather|grandad)-of-\w+|\w{3,}(?:worker|keeper|driver|owner|maker|fighter|goer))$/,
)
const LEGAL = lazyWords('inc|llc|ltd|corp|plc|llp')
/** What ministries are for. */
const TOPICS = lazyWords(
  'agriculture|arts|business|climate|communities|culture|education|energy|environment|fisheries|food|health|housing|human|industry|innovation|labour|local|media|rural|science|skills|social|sport|technology|tourism|trade|transport|urban|water|women|works|youth',
)
const MINISTRIES = lazyWords('department|ministry|committee|secretariat|bureau')
/** Words with a capital inside sentences that are nobody's name by themselves. */
const NOBODY = lazyWords('bill|bench|act|publicity')
/** What the speaker calls a relative or a stranger, a feast, a body that everybody has. */
const NEVER = lazyWords("mate|mum|mom|dad|mam|mammy|nan|gran|maestro|diwali|hallowe'en")

/** Mends the bounds and the types of names whose own words and neighbours tell better than the finder. */
export function mendNames(words: RoleWords, names: readonly NameSpan[]): readonly NameSpan[] {
  const mended: NameSpan[] = []
  const firms = readFirms(words, names)
  for (let at = 0; at < names.length; at++) {
    const name = names[at]
    const pair = firms.size > 0 ? pairOf(words, name, names[at + 1]) : null
    if (pair !== null && firms.has(pair)) {
      mended.push({ ...name, endToken: names[++at].endToken, type: 'organization', rule: RULE, certainty: 'guessed' })
      continue
    }
    const whole = joinTopics(words, name)
    if (whole !== null) {
      mended.push(whole)
      while (at + 1 < names.length && names[at + 1].firstToken < whole.endToken) at++
      continue
    }
    if (name.endToken - name.firstToken === 1) {
      const single = mendSingle(words, name)
      if (single !== null) mended.push(single)
      continue
    }
    if (isCounty(words, names[at - 1], name)) mended.push({ ...name, type: 'place', rule: RULE })
    else for (const part of splitEmployer(words, trimFront(words, name))) mended.push(retype(words, names, part))
  }
  return mended
}

/** The pairs of names that "&" makes one firm ("Brindle & Shaw"), as folded words: the body's, as headings may pair anybody. */
function readFirms(words: RoleWords, names: readonly NameSpan[]): ReadonlySet<string> {
  const firms = new Set<string>()
  if (!words.text.tokens.forms.text.includes('&')) return firms
  for (let at = 0; at + 1 < names.length; at++) {
    const pair = pairOf(words, names[at], names[at + 1])
    if (pair === null) continue
    const { type } = words.text.blocks[words.text.sentences[words.text.sentenceOf[names[at].firstToken]].block]
    if (type === 'paragraph' || type === 'list-item') firms.add(pair)
  }
  return firms
}

/** Two names with "&" between, "ann & bob" aside; else `null`. */
function pairOf(words: RoleWords, name: NameSpan, next: NameSpan | undefined): string | null {
  if (next === undefined || next.firstToken !== name.endToken + 1 || words.word(name.endToken) !== '&') return null
  if (name.endToken - name.firstToken > 1 || next.endToken - next.firstToken > 2) return null
  const first = words.word(name.firstToken)
  const second = words.word(next.firstToken)
  return isGivenName(first) && isGivenName(second) ? null : `${first} & ${second}`
}

/** "Department for Environment, Food and Rural Affairs": its commas part what it is for, no bodies. */
function joinTopics(words: RoleWords, name: NameSpan): NameSpan | null {
  if (name.type === 'person' || words.word(name.endToken) !== ',') return null
  let of = name.firstToken
  while (of < name.endToken && words.word(of) !== 'of' && words.word(of) !== 'for') of++
  if (of === name.firstToken || of >= name.endToken || !MINISTRIES().has(words.word(of - 1))) return null
  let end = name.endToken
  let closed = false
  while (!closed) {
    let at = end
    if (words.word(at) === ',') at++
    if (words.word(at) === 'and' || words.word(at) === '&') {
      closed = true
      at++
    } else if (at === end) return null
    if (words.word(at) === 'the') at++
    if (!words.capital(at) || !TOPICS().has(words.word(at))) return null
    while (words.capital(at)) at++
    end = at
    if (end - name.firstToken > LONGEST_MINISTRY) return null
  }
  // "… and Climate Change and Water": as long as topics follow.
  while (words.word(end) === 'and' && words.capital(end + 1) && TOPICS().has(words.word(end + 1))) {
    end += 2
    while (words.capital(end)) end++
  }
  return { ...name, endToken: end, type: 'organization', rule: RULE }
}

/** One word: a player in a line-up, a legal form behind it, a word that only looks like a name. */
function mendSingle(words: RoleWords, name: NameSpan): NameSpan | null {
  const { firstToken, endToken, type } = name
  const word = words.word(firstToken)
  if (type === 'other') {
    if (words.capital(firstToken) && isListed(words, firstToken)) return { ...name, type: 'person', rule: RULE }
    return name
  }
  const before = words.word(firstToken - 1)
  if (NEVER().has(word)) return null
  if (NOBODY().has(word) && type !== 'organization' && (before === 'the' || before === 'this')) return null
  // "Publicity Secretary", "Independent candidate"
  if ((word === 'publicity' || word === 'independent') && words.headAt(endToken, endToken) !== null) return null
  // "at every Mass.": no state without its town.
  if (word === 'mass' && type === 'place' && before !== ',') return null
  // "Residents of Kyumbi"
  if (type === 'organization' && before === 'of' && LIVING.test(words.word(firstToken - 2)))
    return { ...name, type: 'place', rule: RULE }
  // "Keltron, the State-owned firm,"
  if (type !== 'organization' && isFirm(words, endToken)) return { ...name, type: 'organization', rule: RULE }
  // "Observatory's new director talks": no person is called so.
  if (type === 'person' && words.word(firstToken - 1) === '' && word === 'observatory')
    return { ...name, type: 'organization', rule: RULE }
  return name
}

const LIVING = /^(?:residents|villagers|people|town|village)$/
const FIRM = /^(?:company|firm|retailer|airline|charity|start-?up|\w+maker|insurer|lender|nonprofit|manufacturer)$/
const LONGEST_KIND = 6

/** ", the State-owned firm," */
function isFirm(words: RoleWords, end: number): boolean {
  if (words.word(end) !== ',' || !/^(?:an?|the)$/.test(words.word(end + 1))) return false
  for (let at = end + 2; at < end + 2 + LONGEST_KIND; at++) {
    if (words.isStop(at) || !(words.bits(at) & Fact.BeginsWithLetter)) return false
    const next = words.word(at + 1)
    if (FIRM.test(words.word(at))) return next === ',' || next === '' || words.isStop(at + 1)
  }
  return false
}

function isListed(words: RoleWords, token: number): boolean {
  const colon = lineUpColon(words.text, words.folder, words.text.sentenceOf[token])
  return colon >= 0 && token > colon
}

/** "Shopworker Imran Qureshi", "CFO of Kingfisher": the job is no part of the name. */
function trimFront(words: RoleWords, name: NameSpan): NameSpan {
  const { firstToken, endToken, type } = name
  // "the Opposition United Democratic Front"
  if (type === 'organization' && words.word(firstToken) === 'opposition' && words.word(firstToken - 1) !== 'of')
    return { ...name, firstToken: firstToken + 1, rule: RULE }
  // "DCI Hugh Prior"
  if (type === 'organization' && words.bits(firstToken) & Fact.Title && isUpper(words, firstToken)) {
    const end = endToken - firstToken === 2 && words.capital(endToken) ? endToken + 1 : endToken
    if (arePlain(words, firstToken + 1, end))
      return { ...name, firstToken: firstToken + 1, endToken: end, type: 'person', rule: RULE }
  }
  const job = words.headAt(firstToken, firstToken)
  const isJob = JOB().test(words.word(firstToken)) || (job !== null && !isGivenName(words.word(firstToken)))
  if (!isJob) return name
  if (words.word(firstToken + 1) === 'of' && (type === 'place' || type === 'person') && endToken - firstToken > 2)
    return { ...name, firstToken: firstToken + 2, rule: RULE }
  if (endToken - firstToken < 3 || endToken - firstToken > 5) return name
  const rest = firstToken + 1
  const known = isGivenName(words.word(rest)) || type === 'person' || isAged(words, endToken)
  if (!known || !arePlain(words, rest, endToken)) return name
  return { ...name, firstToken: rest, type: 'person', rule: RULE }
}

/** "Clive Black of Shore Capital": somebody and who employs them. */
function splitEmployer(words: RoleWords, name: NameSpan): NameSpan[] {
  const { firstToken, endToken, type } = name
  if (type !== 'organization' || endToken - firstToken < 4 || !isGivenName(words.word(firstToken))) return [name]
  const of = words.word(firstToken + 2) === 'of' ? firstToken + 2 : firstToken + 3
  if (words.word(of) !== 'of' || of + 1 >= endToken || !arePlain(words, firstToken, of)) return [name]
  return [
    { ...name, endToken: of, type: 'person', rule: RULE },
    { ...name, firstToken: of + 1, rule: RULE },
  ]
}

/** "in Droylsby, Greater Manchester": where a town is, whatever else is called so. */
function isCounty(words: RoleWords, before: NameSpan | undefined, { firstToken, type }: NameSpan): boolean {
  return (
    type === 'organization' &&
    before?.type === 'place' &&
    before.endToken === firstToken - 1 &&
    words.word(before.endToken) === ',' &&
    /^(?:in|at|near|from|of)$/.test(words.word(before.firstToken - 1))
  )
}

/** Names that are looked through for somebody who is called so. */
const MOST_NAMES = 400

function isGivenIn(words: RoleWords, names: readonly NameSpan[], token: number): boolean {
  const given = words.word(token)
  return names
    .slice(0, MOST_NAMES)
    .some(({ type, firstToken }) => type === 'person' && words.word(firstToken) === given)
}

/** What ends in a legal form or tells what it is. */
function retype(words: RoleWords, names: readonly NameSpan[], name: NameSpan): NameSpan {
  const { firstToken, endToken, type } = name
  const length = endToken - firstToken
  // "Sam CPR"
  if (
    length === 2 &&
    type === 'organization' &&
    isUpper(words, endToken - 1) &&
    !isUpper(words, firstToken) &&
    isGivenIn(words, names, firstToken)
  )
    return { ...name, endToken: endToken - 1, type: 'person', rule: RULE }
  // "Kestrel Robotics, Inc."
  const form = words.word(endToken) === ',' ? endToken + 1 : endToken
  if (type !== 'person' && LEGAL().has(words.word(form)) && words.capital(form))
    return { ...name, endToken: form + 1, type: 'organization', rule: RULE }
  // "Keltron Systems, the State-owned firm,"
  if (type === 'place' && isFirm(words, endToken)) return { ...name, type: 'organization', rule: RULE }
  if (type !== 'other') return name
  if (organizationTable().get(words.text.tokens.forms.text[words.text.tokens.form[endToken - 1]]) === 'head')
    return { ...name, type: 'organization', rule: RULE }
  return name
}

/** ", 42," behind a name */
export function isAged(words: RoleWords, end: number): boolean {
  return words.word(end) === ',' && /^\d\d$/.test(words.word(end + 1)) && words.word(end + 2) === ','
}

/** Two to four words with capitals, none of them an institution's. */
function arePlain(words: RoleWords, from: number, end: number): boolean {
  if (end - from < 2 || end - from > 4) return false
  const { tokens } = words.text
  for (let at = from; at < end; at++)
    if (
      !words.capital(at) ||
      organizationTable().has(tokens.forms.text[tokens.form[at]]) ||
      words.bits(at) & Fact.Demonym
    )
      return false
  return true
}

function isUpper(words: RoleWords, at: number): boolean {
  const { tokens } = words.text
  return tokens.forms.case[tokens.form[at]] === Case.Upper
}

const RULE = 'mend-names'
const LONGEST_MINISTRY = 16
