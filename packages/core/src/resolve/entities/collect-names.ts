import { type Text, tokenAt } from '../../language/text'
import { TokenType } from '../../language/tokens'
import type { Layout } from '../../layout/layout'
import type { NameSpan } from '../../mentions/names/name-span'
import type { BlockType, Certainty, Figure, Span, Words } from '../../model'
import { Gender } from './entity-index'
import { joinNicknames } from './join-nicknames'
import type { EntityType, Folder, NameMention } from './name-mention'
import { genderOfTitle } from './roles/head-table'
import { Fact } from './word-facts'

/** Blocks that tell the story; a name that stands only in the others is no part of it. */
const STORY: ReadonlySet<BlockType> = new Set([
  'headline',
  'deck',
  'paragraph',
  'list-item',
  'crosshead',
  'pull-quote',
  'caption',
  'correction',
])
/** A credit is looked for in this many prints of its picture. */
const MOST_PRINTS = 20
/** Last words of newspapers and picture agencies. */
const PAPERS = new Set(
  'courier mail express mirror bulletin examiner register sentinel dispatch enquirer inquirer advocate argus echo globe images pictures photo photos pool times post tribune herald gazette guardian telegraph observer chronicle news journal press agency media'.split(
    ' ',
  ),
)
const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone'])
/** Titles that are given names as well: where the finder took them into the name, they are. */
const GIVEN_TITLES = new Set(['earl', 'duke', 'prince', 'king', 'major', 'baron', 'count', 'dean', 'judge', 'marshal'])
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'jnr', 'snr'])
/** What stands behind a name: "Ann Lee KC". */
const POSTNOMINALS = new Set(['kc', 'qc', 'sc', 'mp', 'msp', 'obe', 'mbe', 'cbe', 'phd', 'esq'])
const FAMILY_WORDS = new Set([
  'family',
  'families',
  'brothers',
  'sisters',
  'siblings',
  'couple',
  'twins',
  'dynasty',
  'clan',
])

/** The names that the tagger or the rules found and those that the layout knows, in token order, none overlapping. */
export function collectNames(text: Text, layout: Layout, folder: Folder, names: readonly NameSpan[]): NameMention[] {
  const outside = outsideTokens(text, layout)
  const taken = new Uint8Array(text.tokens.count)
  const mentions: NameMention[] = []
  const add = (first: number, end: number, type: EntityType, rule: string, certainty: Certainty) => {
    const mention = readMention(text, folder, first, end, type, rule, certainty, outside)
    if (!mention) return
    for (let at = mention.firstToken; at < mention.endToken; at++) taken[at] = 1
    mentions.push(mention)
  }
  const addSpan = (span: Span, type: EntityType, rule: string) => {
    const first = tokenAt(text.tokens, span.start)
    let end = first
    while (end < text.tokens.count && text.tokens.start[end] < span.end) end++
    for (let at = first; at < end; at++) if (taken[at]) return
    if (end > first) add(first, end, type, rule, 'stated')
  }
  // What the layout read in credits and bylines is surer than a guess at words that stand in no sentence.
  for (const figure of layout.figures) {
    const { credit } = figure
    if (!credit) continue
    for (const { span } of creditNames(text, layout, figure, credit.photographers))
      addSpan(span, isPaper(text.source.slice(span.start, span.end)) ? 'organization' : 'person', 'collect-names')
    for (const { span } of creditNames(text, layout, figure, credit.agencies)) {
      if (isTitled(text.source.slice(span.start, span.end))) addSpan(span, 'organization', 'collect-names')
    }
  }
  for (const author of layout.authors) {
    if (author.organization) addSpan(author.organization.span, 'organization', 'collect-names')
    const { span } = author
    if (text.source.slice(span.start, span.end).trim() !== '' && span.end - span.start <= 80)
      addSpan(span, 'person', 'collect-names')
  }
  for (const { firstToken, endToken, type, rule, certainty } of joinNicknames(text, names)) {
    if (type === 'other') continue
    let free = true
    for (let at = firstToken; at < endToken; at++) if (taken[at]) free = false
    if (free) add(firstToken, endToken, type, rule, certainty)
  }
  markFamilies(folder, mentions)
  return mentions.sort((a, b) => a.firstToken - b.firstToken)
}

/** "the Kofflers" where the article names a Koffler: several people, and none of them. */
function markFamilies(folder: Folder, mentions: readonly NameMention[]): void {
  const surnames = new Set<string>()
  for (const { type, words } of mentions) if (type === 'person') surnames.add(words[words.length - 1])
  for (const mention of mentions) {
    const { type, words, firstToken } = mention
    if (type !== 'person' || words.length !== 1 || firstToken === 0 || !words[0].endsWith('s')) continue
    if (folder.at(firstToken - 1) === 'the' && surnames.has(words[0].replace(/e?s$/, ''))) mention.family = true
    else if (folder.at(firstToken - 1) === 'the' && surnames.has(words[0].slice(0, -1))) mention.family = true
  }
}

/** "Owen Teale/Saltby Courier": the second is who employs the first. */
function isPaper(words: string): boolean {
  return PAPERS.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())
}

/** An agency's words have capitals, but for the small ones; others are a sentence that looked like a credit. */
function isTitled(words: string): boolean {
  return words.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || word.length <= 3 || /^[a-z]+\./.test(word))
}

/** The names of a credit, also where it is printed a second time. */
function creditNames(text: Text, layout: Layout, figure: Figure, names: readonly Words[]): { span: Span }[] {
  const found: { span: Span }[] = []
  for (const name of names) {
    found.push(name)
    for (const id of figure.blocks.slice(0, MOST_PRINTS)) {
      const { span } = layout.blocks[id]
      if (span.start <= name.span.start && name.span.end <= span.end) continue
      const printed = text.source.slice(name.span.start, name.span.end)
      // A credit stands at the end of its block.
      const within = text.source.slice(span.start, span.end).lastIndexOf(printed)
      const start = span.start + within
      if (within >= 0) found.push({ span: { start, end: start + printed.length } })
    }
  }
  return found
}

/** Per token 1 where it stands in no part of the story: furniture, bylines, credits, datelines. */
function outsideTokens(text: Text, layout: Layout): Uint8Array {
  const outside = new Uint8Array(text.tokens.count)
  const mark = ({ start, end }: Span) => {
    for (let at = tokenAt(text.tokens, start); at < text.tokens.count && text.tokens.start[at] < end; at++)
      outside[at] = 1
  }
  for (const block of layout.blocks) {
    if (!STORY.has(block.type)) mark(block.span)
    else if (block.dateline) mark(block.dateline.span)
  }
  for (const figure of layout.figures) if (figure.credit) mark(figure.credit.span)
  return outside
}

function readMention(
  text: Text,
  folder: Folder,
  first: number,
  end: number,
  type: EntityType,
  rule: string,
  certainty: Certainty,
  outside: Uint8Array,
): NameMention | null {
  const { tokens } = text
  let firstToken = first
  let endToken = end
  const isName = (at: number) => tokens.type[at] === TokenType.Word || tokens.type[at] === TokenType.Number
  const isTitle = (at: number) => (folder.bits(at) & Fact.Title) !== 0
  const possessive = (at: number) => folder.at(at) === "'s" || folder.at(at) === "'"
  while (
    endToken > firstToken &&
    (possessive(endToken - 1) || (!isName(endToken - 1) && folder.at(endToken - 1) !== ''))
  )
    endToken--
  while (firstToken < endToken && !isName(firstToken)) firstToken++
  if (firstToken >= endToken) return null
  let gender = Gender.Unknown
  if (type === 'person') {
    // "Philippine President Ferdinand"
    if (endToken - firstToken > 2 && folder.bits(firstToken) & Fact.Demonym && isTitle(firstToken + 1)) firstToken++
    while (firstToken < endToken - 1 && isTitle(firstToken) && !GIVEN_TITLES.has(folder.at(firstToken))) {
      gender = genderOfTitle(folder.at(firstToken)) || gender
      firstToken++
      while (firstToken < endToken - 1 && !isName(firstToken)) firstToken++
    }
    // A sentence's last word is no title of the next one's first: "a point that does not count. Cabrera …".
    const opening = text.sentences[text.sentenceOf[firstToken]].firstToken
    for (let at = firstToken - 1; at >= opening && at >= firstToken - 3; at--) {
      const word = folder.at(at)
      if (word === '') continue
      if (!isTitle(at)) break
      gender = genderOfTitle(word) || gender
    }
  }
  const words: string[] = []
  let generation = ''
  let quoted = false
  for (let at = firstToken; at < endToken; at++) {
    const word = folder.at(at)
    if (!isName(at)) {
      // A nickname in quotation marks is no part of the key: William “Bill” Bristow.
      if (word === '"' || word === '“' || word === '”' || word === "'") quoted = !quoted && at + 2 < endToken
      continue
    }
    if (quoted || possessive(at) || word === '') continue
    if (type === 'person' && words.length > 1 && POSTNOMINALS.has(word)) continue
    if (GENERATIONS.has(word) && words.length > 0 && type === 'person') generation = word.replace('n', '')
    else words.push(word)
  }
  if (type !== 'person' && words.length > 1 && words[0] === 'the') words.shift()
  if (words.length === 0) return null
  // "(L)" of a caption; "Storm Agnes" is an event.
  if (type !== 'person' && words.length === 1 && words[0].length === 1) return null
  if (words.length > 1 && STORMS.has(words[0])) return null
  const family =
    type === 'person' &&
    FAMILY_WORDS.has(tokens.forms.lower[tokens.form[Math.min(endToken, tokens.count - 1)]]) &&
    folder.at(Math.max(firstToken - 1, 0)) === 'the'
  return {
    firstToken,
    endToken,
    type,
    rule,
    certainty,
    words,
    key: words.length === 1 ? words[0] : words.join(' '),
    group: -1,
    generation,
    gender,
    family,
    listed: false,
    outside: outside[firstToken] === 1,
  }
}
