import type { Article, Decision, Span } from 'nutgraf'
import { speakerName } from 'nutgraf/tables'

/** One thing that the parser decided, and on what ground: what `--explain` prints, for people and as JSON. */
export interface Explained {
  readonly what: 'block' | 'dateline' | 'quote' | 'speaker' | 'mention' | 'date' | 'published' | 'modified'
  /** "headline", "direct", "person (name)". */
  readonly type: string
  /** What it was decided to be: a name, a date, a block it repeats. */
  readonly value: string | null
  readonly text: string | null
  readonly span: Span | null
  readonly rule: string
  readonly certainty: Decision['certainty']
  readonly evidence: readonly { readonly text: string; readonly span: Span }[]
}

/** Everything decided, in source order; what is about the whole article comes first, and wider things before what lies in them. */
export function explain(article: Article): Explained[] {
  const { source } = article
  const slice = ({ start, end }: Span): string => source.slice(start, end)
  const reasons = ({ rule, certainty, evidence }: Decision) => ({
    rule,
    certainty,
    evidence: evidence.map((span) => ({ text: slice(span), span })),
  })
  const list: Explained[] = []
  const add = (
    what: Explained['what'],
    type: string,
    value: string | null,
    span: Span | null,
    decision: Decision,
  ): void => {
    list.push({ what, type, value, text: span && slice(span), span, ...reasons(decision) })
  }
  for (const what of ['published', 'modified'] as const) {
    const date = article[what]
    if (date) add(what, date.basis, date.value, null, date)
  }
  for (const block of article.blocks) {
    add(
      'block',
      block.type,
      block.duplicateOf === null ? null : `repeats block ${block.duplicateOf}`,
      block.span,
      block,
    )
    if (block.dateline) add('dateline', 'dateline', block.dateline.date, block.dateline.span, block.dateline)
  }
  for (const quote of article.quotes) {
    add(
      'quote',
      quote.type,
      quote.speakers.map((speaker) => speakerName(article, speaker)).join(', ') || null,
      quote.span,
      quote,
    )
    for (const speaker of quote.speakers)
      add('speaker', 'speaker', speakerName(article, speaker), speaker.span, speaker)
  }
  for (const entity of article.entities) {
    for (const mention of entity.mentions)
      add('mention', `${entity.type}, ${mention.form}`, entity.name, mention.span, mention)
  }
  for (const date of article.dates)
    add('date', date.anchor ? `${date.type}, ${date.anchor}` : date.type, date.value, date.span, date)
  const order = (span: Span | null): number => span?.start ?? -1
  return list.sort((a, b) => order(a.span) - order(b.span) || (b.span?.end ?? 0) - (a.span?.end ?? 0))
}
