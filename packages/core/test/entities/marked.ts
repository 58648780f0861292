import { readText } from '../../src/language/read-text'
import { tokenAt } from '../../src/language/text'
import { readLayout } from '../../src/layout/read-layout'
import type { NameSpan } from '../../src/mentions/names/name-span'
import { Diagnostics } from '../../src/model/diagnostics'
import { type EntityIndex, Form } from '../../src/resolve/entities/entity-index'
import { resolveEntities } from '../../src/resolve/entities/resolve-entities'
import { splitLines } from '../../src/source/lines'

const TYPES = { p: 'person', o: 'organization', l: 'place', x: 'other' } as const

/**
 * Resolves a text whose names are marked by hand, so that no name finder has a say: `{p:Jane Doe}` a person, `{o:…}` an
 * organization, `{l:…}` a place, `{x:…}` another name.
 */
export function resolveMarked(marked: string): { source: string; index: EntityIndex } {
  let source = ''
  const spans: { start: number; end: number; type: NameSpan['type'] }[] = []
  let from = 0
  for (const match of marked.matchAll(/\{([polx]):([^}]*)\}/g)) {
    source += marked.slice(from, match.index)
    spans.push({
      start: source.length,
      end: source.length + match[2].length,
      type: TYPES[match[1] as keyof typeof TYPES],
    })
    source += match[2]
    from = match.index + match[0].length
  }
  source += marked.slice(from)
  const layout = readLayout(source, splitLines(source), {}, new Diagnostics())
  const text = readText(source, layout.blocks, 'en')
  const names = spans.map(({ start, end, type }) => ({
    firstToken: tokenAt(text.tokens, start),
    endToken: tokenAt(text.tokens, end - 1) + 1,
    type,
    rule: 'marked',
    certainty: 'stated' as const,
  }))
  return { source, index: resolveEntities(text, layout, names) }
}

/** "person Jane Doe = Doe, Jane" per entity: its type, name and other forms. */
export function joined(marked: string): string[] {
  return resolveMarked(marked).index.entities.map(
    ({ type, name, aliases }) =>
      `${type} ${name}${aliases.length > 0 ? ` = ${aliases.map(({ text }) => text).join(', ')}` : ''}`,
  )
}

/** "the president → Jane Doe" for every mention that is no name; a "?" behind a guess. */
export function resolved(marked: string): string[] {
  const { source, index } = resolveMarked(marked)
  return index.mentions
    .filter(({ form }) => form !== Form.Name)
    .map(({ entity, mention }) => {
      const { span, certainty } = index.entities[entity].mentions[mention]
      return `${source.slice(span.start, span.end)} → ${index.entities[entity].name}${certainty === 'guessed' ? '?' : ''}`
    })
}

/** A marked sentence inside a body long enough to be read as one. */
export function body(marked: string, headline = 'A headline about nothing much'): string {
  return [
    headline,
    'It had been a long week for all of them, and the rain had not stopped once since the weekend before.',
    `Nobody had slept much, and those who had would not say where they had found the time to do so. ${marked}`,
  ].join('\n\n')
}
