import type { Block, Dateline, ParseOptions } from '../model'
import type { Diagnostics } from '../model/diagnostics'
import type { Lines } from '../source/lines'
import { foldText } from '../source/span'
import { mayOpenWithDateline, readDateline } from './fields/read-dateline'
import type { Layout } from './layout'
import { publishedOption } from './published-option'
import { readAuthors } from './read-authors'
import { readDates } from './read-dates'
import { type OpenBlock, readFigures } from './read-figures'
import { applyHints } from './rows/apply-hints'
import { joinWrappedLines } from './rows/join-wrapped-lines'
import { measureRows } from './rows/measure-rows'
import { splitFields } from './rows/split-fields'
import { typeRows } from './type-rows'

/**
 * Reads lines as typed blocks: lines → rows (hard-wrapped lines rejoined) → a type for each row → blocks, and what they
 * state: headline, deck, authors, dates, figures, sections.
 *
 * @param language BCP 47; "und" where it isn't known. Only the order of day and month hangs on it.
 */
export function readLayout(
  source: string,
  lines: Lines,
  options: ParseOptions,
  diagnostics: Diagnostics,
  language = 'und',
): Layout {
  const joined = joinWrappedLines(source, lines)
  const hinted = options.hints !== undefined && options.hints.length > 0
  const ranges = hinted ? applyHints(source, joined, options.hints, diagnostics) : splitFields(source, joined)
  if (ranges.count === 0) diagnostics.report('empty-source', null)
  const rows = measureRows(source, ranges)
  const types = typeRows(source, rows, ranges.fixed, hinted ? 'apply-hints' : 'split-fields')

  let paragraphs = 0
  const blocks = rows.list.map((row, id): OpenBlock => {
    const { start, end } = row
    const { type, rule, certainty, evidence } = types[id]
    const opens = (type === 'paragraph' || type === 'dateline') && mayOpenWithDateline(source, row)
    if (type === 'paragraph') paragraphs++
    const dateline = opens ? readDateline(source, start, end) : null
    return {
      type,
      id,
      span: { start, end },
      text: row.folded ? source.slice(start, end) : foldText(source, start, end),
      duplicateOf: null,
      dateline: dateline !== null && (paragraphs <= HEAD || isSure(dateline)) ? dateline : null,
      rule,
      certainty,
      evidence,
    }
  })
  const { figures, positions } = readFigures(source, blocks)
  const { published, modified } = readDates(source, blocks, language)
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

/** Paragraphs that may open with a mere place: further down "RUSHING — Roe 12 yards" looks the same. */
const HEAD = 3

const isSure = ({ agency, date, places }: Dateline): boolean =>
  agency !== null || date !== null || places.some(({ text }) => text.includes(','))

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
