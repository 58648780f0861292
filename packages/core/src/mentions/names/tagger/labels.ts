// Labels of the tagger: O, then begin, inside, end and single for each type of name.

export const TYPES = ['person', 'place', 'organization', 'other'] as const

export const OUTSIDE = 0
export const LABELS = 1 + 4 * TYPES.length

export enum Part {
  Begin = 0,
  Inside = 1,
  End = 2,
  Single = 3,
}

export const labelOf = (type: number, part: Part): number => 1 + 4 * type + part
export const typeOf = (label: number): number => (label - 1) >> 2
export const partOf = (label: number): Part => (label - 1) & 3

/** Whether `after` may follow `before`: a name that began goes on or ends, with its own type. */
export function mayFollow(before: number, after: number): boolean {
  const open = before !== OUTSIDE && partOf(before) <= Part.Inside
  const continues = after !== OUTSIDE && (partOf(after) === Part.Inside || partOf(after) === Part.End)
  return open === continues && (!open || typeOf(before) === typeOf(after))
}
