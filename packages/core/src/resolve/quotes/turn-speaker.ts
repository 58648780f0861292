// Whom the label of an interview's turn means where it is no name: "JP:" is Joanna Pike, "Q:" the author, "A:" whom the
// interview is with.

import type { Certainty, Span } from '../../model'
import { type EntityIndex, Form } from '../entities/entity-index'
import type { UnitRange } from './clause/unit-range'
import { nameOf } from './naming-mention'
import type { Outline } from './outline'

interface Resolved {
  readonly entity: number
  readonly certainty: Certainty
  readonly rule: string
  readonly evidence: readonly Span[]
}

/** More voices than this no interview has; and time stays linear. */
const MOST_LABELS = 40

/** Asked once per label. */
export type TurnSpeakers = Map<string, Resolved | null>

/** Whom the label `source` means; null where the article doesn't tell, or several people will do. */
export function turnSpeaker(
  o: Outline,
  index: EntityIndex,
  source: UnitRange,
  firstTurn: number,
  known: TurnSpeakers,
): Resolved | null {
  let label = ''
  for (let at = source.start; at < source.end; at++) label += `${label && ' '}${o.lower(at)}`
  label = label.replace(/^the /, '').replaceAll('.', '')
  let found = known.get(label)
  if (found === undefined) {
    if (known.size >= MOST_LABELS) return null
    found = label === 'q' || label === 'a' ? partner(o, index, label, firstTurn) : bearer(index, label)
    known.set(label, found)
  }
  return found
}

/** Whoever the article calls so elsewhere, or the one person with these initials. */
function bearer(index: EntityIndex, label: string): Resolved | null {
  const called = index.entities.filter(({ name }) => name.toLowerCase().replace(/^the /, '') === label)
  if (called.length > 0)
    return only(
      index,
      called.map(({ id }) => id),
      'inferred',
    )
  if (label.length < 2 || label.length > 3) return null
  return only(
    index,
    people(index).filter((id) => initials(index.entities[id].name) === label),
    'inferred',
  )
}

function initials(name: string): string {
  let letters = ''
  for (const word of name.toLowerCase().split(/[ -]/)) letters += word.charAt(0)
  return letters
}

/** Q: the one author. A: the one person of the headline, else the one that the words before the first turn name. */
function partner(o: Outline, index: EntityIndex, label: 'q' | 'a', firstTurn: number): Resolved | null {
  const { text } = o
  const named = { byline: new Set<number>(), headline: new Set<number>(), lead: new Set<number>() }
  for (const { entity, form, firstToken } of index.mentions) {
    const block = text.blocks[text.sentences[text.sentenceOf[firstToken]].block]
    if (block.id >= firstTurn) break
    if (form !== Form.Name || index.entities[entity].type !== 'person' || index.plural[entity]) continue
    if (block.type === 'byline' || block.type === 'headline') named[block.type].add(entity)
    else if (block.type === 'deck' || block.type === 'paragraph') named.lead.add(entity)
  }
  if (label === 'q') return only(index, [...named.byline], 'guessed')
  const others = (of: ReadonlySet<number>) => [...of].filter((id) => !named.byline.has(id))
  return only(index, others(named.headline.size > 0 ? named.headline : named.lead), 'guessed')
}

function people(index: EntityIndex): number[] {
  return index.entities.filter(({ type, id }) => type === 'person' && !index.plural[id]).map(({ id }) => id)
}

function only(index: EntityIndex, ids: readonly number[], certainty: Certainty): Resolved | null {
  return ids.length === 1 ? { entity: ids[0], certainty, rule: 'turn-speaker', evidence: nameOf(index, ids[0]) } : null
}
