import { demonyms } from '../../lexicon/generated/demonyms'
import { sameNames } from '../../lexicon/generated/same-names'
import { lazyLexicon } from '../../lexicon/table'
import { legalForms } from './legal-forms'
import { type Joins, listAt, type NameGroup } from './name-groups'
import { fold } from './word-facts'

const sameNameTable = lazyLexicon(sameNames)
const demonymTable = lazyLexicon(demonyms)
let folded: ReadonlyMap<string, string> | null = null

/** Words that begin the names of too many organizations to stand for one. */
const COMMON_STARTS = new Set(
  'american national international united european federal new general royal first central north south east west world state bank university ministry department council house supreme high public global great northern southern eastern western royal people'.split(
    ' ',
  ),
)
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', '&', 'la', 'to', 'del', 'des', 'du'])
const COMPANY_WORDS = new Set([
  'group',
  'holdings',
  'company',
  'companies',
  'international',
  'corporation',
  'incorporated',
])

/** The other name of a thing that has two ("Burma"), folded; the words themselves where there is none. */
export function canonicalName(words: readonly string[]): string {
  folded ??= new Map([...sameNameTable().rows()].map(([name, other]) => [nameKey(name), nameKey(other)]))
  const key = words.join(' ')
  return folded.get(key) ?? key
}

function nameKey(name: string): string {
  return name
    .split(/[\s,]+/)
    .map(fold)
    .join(' ')
}

/** Joins organizations: dropped legal forms, acronyms, a first or last part alone. */
export function joinOrganizations(groups: readonly NameGroup[], joins: Joins): void {
  const organizations = groups.filter((group) => group.type === 'organization')
  const byKey = new Map<string, NameGroup>()
  const byInitials = new Map<string, NameGroup[]>()
  const byStart = new Map<string, NameGroup[]>()
  const byEnd = new Map<string, NameGroup[]>()
  for (const group of organizations) {
    const words = withoutLegalForm(group.words)
    const key = canonicalName(words)
    const known = byKey.get(key)
    if (known) joins.join(known.id, group.id)
    else byKey.set(key, group)
    if (words.length < 2) continue
    const big = words.filter((word) => !SMALL.has(word))
    for (const initials of new Set([letters(big), letters(words), letters(group.words)]))
      if (initials.length > 1) listAt(byInitials, initials, group)
    // "Army Corps of Engineers": "the Corps".
    const of = words.indexOf('of')
    for (let length = 1; length <= of && length <= 4; length++)
      listAt(byEnd, words.slice(of - length, of).join(' '), group)
    // Every start and end of it may stand for it; names are short, so this stays linear.
    const longest = Math.min(words.length - 1, 4)
    for (let length = 1; length <= longest; length++) {
      listAt(byStart, words.slice(0, length).join(' '), group)
      listAt(byEnd, words.slice(-length).join(' '), group)
      // "British Labour Party": "Labour".
      if (length > 1 && isNation(words[0])) listAt(byStart, words.slice(1, length).join(' '), group)
    }
  }
  for (const group of organizations) {
    const words = withoutLegalForm(group.words)
    const key = words.join(' ')
    const acronym = isAcronym(group) ? only(byInitials.get(group.words[0]), group, joins) : null
    if (acronym) {
      joins.join(acronym.id, group.id)
      continue
    }
    if (words.length === 1 && (COMMON_STARTS.has(key) || isDemonym(group))) continue
    const longer = only(byStart.get(key), group, joins) ?? only(byEnd.get(key), group, joins)
    if (longer) joins.join(longer.id, group.id)
  }
}

const isDemonym = (group: NameGroup): boolean => isNation(group.words[0])

function isNation(word: string): boolean {
  return demonymTable().has(word[0].toUpperCase() + word.slice(1))
}

function letters(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}

function isAcronym(group: NameGroup): boolean {
  return group.words.length === 1 && group.words[0].length >= 2 && group.words[0].length <= 6
}

/** The one entity that all these groups are, where it is one and another than `group`'s own. */
function only(groups: readonly NameGroup[] | undefined, group: NameGroup, joins: Joins): NameGroup | null {
  if (!groups) return null
  let found: NameGroup | null = null
  for (const other of groups.slice(0, 20)) {
    if (other === group || joins.find(other.id) === joins.find(group.id)) continue
    if (found && joins.find(found.id) !== joins.find(other.id)) return null
    found = other
  }
  return found
}

export function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && (legalForms().has(words[end - 1]) || COMPANY_WORDS.has(words[end - 1]))) end--
  return end === words.length ? words : words.slice(0, end)
}
