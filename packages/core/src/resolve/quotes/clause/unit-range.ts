// Stretches of the outline.

/** Units, half-open. */
export interface UnitRange {
  readonly start: number
  readonly end: number
}
