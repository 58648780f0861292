import type { BlockType } from '../../model'

/** What the line model tells apart: furniture comes in kinds that follow each other in different ways. */
export const STATES = [
  'eyebrow',
  'headline',
  'deck',
  'byline',
  'timestamp',
  'caption',
  'credit',
  'paragraph',
  'list-item',
  'crosshead',
  'author-note',
  'navigation',
  'related',
  'share',
  'tags',
  'promotion',
  'notice',
] as const

export type State = (typeof STATES)[number]
export const STATE_COUNT = STATES.length

export function typeOfState(state: number): BlockType {
  const name = STATES[state]
  switch (name) {
    case 'navigation':
    case 'related':
    case 'share':
    case 'tags':
    case 'promotion':
    case 'notice':
      return 'furniture'
    default:
      return name
  }
}
