import type { BlockType } from 'nutgraf'

const names: Record<BlockType, string> = {
  eyebrow: 'Eyebrow',
  headline: 'Headline',
  deck: 'Deck',
  byline: 'Byline',
  dateline: 'Dateline',
  timestamp: 'Timestamp',
  caption: 'Caption',
  credit: 'Credit',
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  'list-item': 'List item',
  'pull-quote': 'Pull quote',
  correction: 'Correction',
  'author-note': 'Author note',
  furniture: 'Furniture',
}

export const blockTypes = Object.keys(names) as readonly BlockType[]

export function blockTypeName(type: BlockType): string {
  return names[type] ?? type
}
