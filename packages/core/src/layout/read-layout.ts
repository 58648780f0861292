import type { Author, Block, ParseOptions, PublicationDate } from '../model'
import type { Diagnostics } from '../model/diagnostics'
import type { Lines } from '../source/lines'
import { foldText } from '../source/span'
import { readByline } from './fields/read-byline'
import { readDateline } from './fields/read-dateline'
import { readStamps } from './fields/read-stamp'
import type { Layout } from './layout'
import { publishedOption } from './published-option'
import { type OpenBlock, readFigures } from './read-figures'
import { applyHints } from './rows/apply-hints'
import { joinWrappedLines } from './rows/join-wrapped-lines'
import { measureRows } from './rows/measure-rows'
import { typeRows } from './type-rows'

/**
 * Reads lines as typed blocks: lines → rows (hard-wrapped lines rejoined) → a type for each row → blocks, and what they
 * state: headline, deck, authors, dates, figures, sections.
 */
export function readLayout(source: string, lines: Lines, options: ParseOptions, diagnostics: Diagnostics): Layout {
  const ranges = applyHints(source, joinWrappedLines(source, lines), options.hints, diagnostics)
  if (ranges.count === 0) diagnostics.report('empty-source', null)
  const rows = measureRows(source, ranges)
  const types = typeRows(source, rows, ranges.fixed)

  const blocks = rows.list.map(
    ({ start, end }, id): OpenBlock => ({
      type: types[id].type,
      id,
      span: { start, end },
      text: foldText(source, start, end),
      duplicateOf: null,
      dateline:
        types[id].type === 'paragraph' || types[id].type === 'dateline' ? readDateline(source, start, end) : null,
      rule: types[id].rule,
      certainty: types[id].certainty,
      evidence: types[id].evidence,
    }),
  )
  const { figures, positions } = readFigures(source, blocks)
  const { published, modified } = statedDates(source, blocks)
  return {
    headline: blocks.find((block) => block.type === 'headline')?.text ?? null,
    deck: blocks.find((block) => block.type === 'deck')?.text ?? null,
    authors: readAuthors(source, blocks),
    published: publishedOption(options.published, diagnostics) ?? published,
    modified,
    blocks,
    sections: readSections(blocks),
    figures,
    positions,
  }
}

function readAuthors(source: string, blocks: readonly Block[]): Author[] {
  const authors: Author[] = []
  for (const block of blocks) {
    if (block.type !== 'byline') continue
    for (const author of readByline(source, block.span.start, block.span.end))
      if (!authors.some(({ name }) => name.toLowerCase() === author.name.toLowerCase())) authors.push(author)
  }
  return authors
}

function statedDates(
  source: string,
  blocks: readonly Block[],
): { published: PublicationDate | null; modified: PublicationDate | null } {
  let published: PublicationDate | null = null
  let modified: PublicationDate | null = null
  for (const block of blocks) {
    if (block.type !== 'timestamp' && block.type !== 'byline') continue
    for (const stamp of readStamps(source, block.span.start, block.span.end)) {
      if (stamp.ambiguous) continue
      const date: PublicationDate = {
        value: stamp.value,
        basis: 'stated',
        rule: 'read-stamp',
        certainty: 'stated',
        evidence: [{ start: stamp.start, end: stamp.end }],
      }
      if (stamp.label === 'modified') modified ??= date
      else published ??= date
    }
  }
  return { published, modified }
}

/** The body under its crossheads. */
function readSections(blocks: readonly Block[]): { crosshead: number | null; blocks: number[] }[] {
  const sections: { crosshead: number | null; blocks: number[] }[] = []
  for (const block of blocks) {
    if (block.type === 'crosshead') sections.push({ crosshead: block.id, blocks: [] })
    else if (block.type === 'paragraph' || block.type === 'list-item') {
      if (sections.length === 0) sections.push({ crosshead: null, blocks: [] })
      sections[sections.length - 1].blocks.push(block.id)
    }
  }
  return sections
}
