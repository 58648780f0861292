import type { Block, ParseOptions } from '../model'
import type { Diagnostics } from '../model/diagnostics'
import type { Lines } from '../source/lines'
import { foldText } from '../source/span'
import type { Layout } from './layout'

/** Reads lines as typed blocks. */
export function readLayout(source: string, lines: Lines, _options: ParseOptions, _diagnostics: Diagnostics): Layout {
  const blocks: Block[] = []
  for (let line = 0; line < lines.count; line++) {
    const start = lines.contentStart[line]
    const end = lines.contentEnd[line]
    if (start === end) continue
    const first = blocks.length === 0 && end - start < 150
    blocks.push({
      type: first ? 'headline' : 'paragraph',
      id: blocks.length,
      span: { start, end },
      text: foldText(source, start, end),
      duplicateOf: null,
      dateline: null,
      rule: first ? 'first-line' : 'line',
      certainty: 'guessed',
      evidence: [],
    })
  }
  const body = blocks.filter((block) => block.type === 'paragraph').map((block) => block.id)
  return {
    headline: blocks[0]?.type === 'headline' ? blocks[0].text : null,
    deck: null,
    authors: [],
    published: null,
    modified: null,
    blocks,
    sections: body.length > 0 ? [{ crosshead: null, blocks: body }] : [],
    figures: [],
  }
}
