/** Decibans by how many days away something is: up to so many days each. */
export type Distances = readonly (readonly [days: number, weight: number])[]

/** The weight of the first distance that reaches so far. */
export function weightAt(distances: Distances, away: number): number {
  for (const [days, weight] of distances) if (away <= days) return weight
  return 0
}
