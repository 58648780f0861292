import type { Block, PublicationDate } from '../model'
import { readStamps } from './fields/read-stamp'

export interface StatedDates {
  readonly published: PublicationDate | null
  readonly modified: PublicationDate | null
}

/** A line above the headline is less likely the article's own than one as far below it. */
const ABOVE = 2.5
/** How many lines nearer a date counts that says it is the publication's. */
const LABELLED = 6

/**
 * The dates that timestamp lines and bylines state: of several the one nearest to the headline. Captions, paragraphs and
 * furniture have dates of their own.
 */
export function readDates(source: string, blocks: readonly Block[], language: string): StatedDates {
  // In English 3/4/2018 may be either, and who knows where the language is unknown; nearly all others put the day first.
  const dayFirst = !/^(?:en|und|fil|tl)\b/.test(language)
  const headline = blocks.findIndex(({ type }) => type === 'headline')
  let published: PublicationDate | null = null
  let modified: PublicationDate | null = null
  let nearest = Number.POSITIVE_INFINITY
  let nearestModified = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    if (block.type !== 'timestamp' && block.type !== 'byline') continue
    const away = block.id - Math.max(0, headline)
    const distance = away < 0 ? -away * ABOVE : away
    for (const stamp of readStamps(source, block.span.start, block.span.end)) {
      if (stamp.ambiguous && !dayFirst) continue
      const date: PublicationDate = {
        value: stamp.value,
        basis: 'stated',
        rule: 'read-dates',
        certainty: stamp.ambiguous ? 'inferred' : 'stated',
        evidence: [{ start: stamp.start, end: stamp.end }],
      }
      if (stamp.label === 'modified') {
        if (distance < nearestModified) {
          nearestModified = distance
          modified = date
        }
      } else {
        const rank = distance - (stamp.label === 'published' ? LABELLED : 0)
        if (rank < nearest) {
          nearest = rank
          published = date
        }
      }
    }
  }
  // Who prints only when the article was updated prints it on the day it appeared, more often than not.
  if (!published && modified) published = { ...modified, value: modified.value.slice(0, 10), certainty: 'inferred' }
  return { published, modified }
}
