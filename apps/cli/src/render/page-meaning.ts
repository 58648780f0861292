import type { Article, Entity, Quote, TimelineEntry } from 'nutgraf'
import { quoteCounts, sentenceWords, speakerName, statementSpans } from 'nutgraf/tables'
import { addAligned } from './aligned'
import { humanDate } from './edtf'
import type { PageLines } from './page-lines'
import { MarkedText, words } from './source-text'
import { type Run, run } from './style'
import { safeLine } from './terminal-safe'
import { textWidth } from './wrap'

/** What the article says, after it: quotes by speaker, people, organizations, places, and when. */
export function addMeaning(page: PageLines, article: Article): void {
  addQuotes(page, article)
  addPeople(page, article)
  addNames(page, article, 'organization', 'Organizations')
  addNames(page, article, 'place', 'Places')
  addTimeline(page, article)
}

function addQuotes(page: PageLines, article: Article): void {
  const said = article.quotes.filter(({ type }) => type !== 'scare')
  if (said.length === 0) return
  page.heading('Who said what')
  const marked = new MarkedText(
    article,
    said.flatMap(({ parts }) => parts.map((span) => ({ span, style: 'quote' as const }))),
  )
  let before: string | null = null
  for (const quote of said) {
    const who = speakers(article, quote)
    // One after the other by the same speaker stand under one name.
    if (who !== before) {
      page.gap()
      page.text([run(who, quote.speakers.length > 0 ? 'strong' : 'aside'), ...asPrinted(article, quote)])
    }
    before = who
    addStatement(page, article, quote, marked)
  }
  page.gap()
}

function addStatement(page: PageLines, article: Article, quote: Quote, marked: MarkedText): void {
  const statement = statementSpans(article, quote).flatMap((span, index) => [
    ...(index > 0 ? [run(' … ', 'dim')] : []),
    ...marked.runs(span),
  ])
  const cue = quote.cue ? run(`${words(article, quote.cue)}: `, 'dim') : null
  page.text([...(cue ? [cue] : []), ...statement], [run('   ')])
}

function speakers(article: Article, { speakers }: Quote): string {
  if (speakers.length === 0) return 'nobody named'
  const names = speakers.map((speaker) => safeLine(speakerName(article, speaker)))
  // Not Intl.ListFormat: that alone costs a tenth of the time that a page takes.
  const last = names.pop()
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '')
}

/** What the text itself calls the speaker there, where that is another word; and a doubt, where there is one. */
function asPrinted(article: Article, { speakers }: Quote): Run[] {
  const [speaker] = speakers
  if (speakers.length !== 1 || !speaker) return []
  const printed = words(article, speaker.span)
  const name = safeLine(speakerName(article, speaker))
  const notes = [
    ...(name.includes(printed) || printed.includes(name) ? [] : [`“${printed}”`]),
    ...(speaker.certainty === 'stated' ? [] : [speaker.certainty]),
  ]
  return notes.length > 0 ? [run(` (${notes.join(', ')})`, 'dim')] : []
}

function addPeople(page: PageLines, article: Article): void {
  const people = article.entities.filter(({ type, inStory }) => type === 'person' && inStory)
  const others = article.entities.filter(({ type, inStory }) => type === 'person' && !inStory)
  if (people.length + others.length === 0) return
  page.heading('People')
  const quotes = quoteCounts(article)
  addAligned(
    page,
    [{ grow: 1 }, { grow: 3 }, { grow: 0, right: true }],
    people.map((person) => [
      [run(safeLine(person.name), 'strong')],
      [run([...new Set(person.roles.map(({ text }) => safeLine(text)))].join('; '))],
      [run(countText(person, quotes.get(person.id) ?? 0), 'dim')],
    ]),
  )
  if (others.length > 0)
    page.text([
      run(`Only in credits, bylines and the like: ${others.map(({ name }) => safeLine(name)).join(', ')}`, 'aside'),
    ])
  page.gap()
}

const countText = ({ mentions }: Entity, quotes: number): string =>
  `${quotes > 0 ? `${count(quotes, 'quote')} · ` : ''}${count(mentions.length, 'mention')}`

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

function addNames(page: PageLines, article: Article, type: Entity['type'], title: string): void {
  const named = article.entities.filter((entity) => entity.type === type && entity.inStory)
  if (named.length === 0) return
  page.heading(title)
  const runs = [...named]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .flatMap(({ name, mentions }, index) => [
      run(index > 0 ? ', ' : ''),
      run(safeLine(name).replaceAll(' ', '\u00a0')),
      run(mentions.length > 1 ? `\u00a0×${mentions.length}` : '', 'dim'),
    ])
  page.text(runs)
  page.gap()
}

function addTimeline(page: PageLines, article: Article): void {
  const entries = article.timeline.filter(({ sentence }) => !isRepeated(article, sentence))
  if (entries.length === 0) return
  page.heading('When')
  const rows = joinSentences(entries)
  const days = rows.map(([{ value }]) => humanDate(value))
  const column = Math.min(Math.max(...days.map(textWidth)), Math.floor(page.width / 3))
  const marked = new MarkedText(
    article,
    article.dates.map(({ span }) => ({ span, style: 'date' as const })),
  )
  let before: string | null = null
  for (const [index, row] of rows.entries()) {
    const [{ sentence, caption, date }] = row
    const day = days[index] ?? ''
    const label = day === before ? '' : day
    before = day
    const span = article.sentences[sentence]?.span
    const text = span ? marked.runs(span) : [run(sentenceWords(article, article.dates[date]?.span.start ?? 0) ?? '')]
    const guessed = row.every((entry) => article.dates[entry.date]?.certainty === 'guessed')
    const doubt = guessed ? [run(' (guessed)', 'aside')] : []
    page.text(
      [...(caption ? [run('picture: ', 'aside')] : []), ...text, ...doubt],
      [run(label, 'strong'), run(' '.repeat(Math.max(0, column - textWidth(label)) + 2))],
      [run(' '.repeat(column + 2))],
    )
  }
  page.gap()
}

type TimelineRow = [TimelineEntry, ...TimelineEntry[]]

/** A sentence that names a day twice stands there once. */
function joinSentences(entries: readonly TimelineEntry[]): TimelineRow[] {
  const rows = new Map<string, TimelineRow>()
  for (const entry of entries) {
    const key = `${entry.value} ${entry.sentence}`
    const same = rows.get(key)
    if (same) same.push(entry)
    else rows.set(key, [entry])
  }
  return [...rows.values()]
}

/** A caption that is printed twice is one picture. */
const isRepeated = ({ sentences, blocks }: Article, sentence: number): boolean =>
  blocks[sentences[sentence]?.block ?? -1]?.duplicateOf != null
