import type { Span } from 'nutgraf'
import type { Target } from '../state/target'

export const markKinds = ['quote', 'person', 'organization', 'place', 'date'] as const
export type MarkKind = (typeof markKinds)[number]

/** How a mark is painted; each has its `::highlight()` rule and its class for browsers without highlights. */
export const paints = [
  'quote',
  'reported',
  'scare',
  'person',
  'organization',
  'place',
  'date',
  'evidence',
  'related',
  'lit',
  'selected',
] as const
export type Paint = (typeof paints)[number]

export interface Mark {
  readonly kind: MarkKind
  /** `null` for what is only painted when lit: pronouns, descriptions. */
  readonly paint: Paint | null
  readonly span: Span
  readonly target: Target
}

export interface Painted {
  readonly paint: Paint
  readonly span: Span
}
