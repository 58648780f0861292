/** Decibans by how many days away something is: up to so many days each. */
export type Distances = readonly (readonly [days: number, weight: number])[]

/** The weight of the first distance that reaches so far. */
export function weightAt(distances: Distances, away: number): number {
  // It is asked for every day of a campaign: to take the pairs apart in the loop's head makes an iterator for each.
  for (let index = 0; index < distances.length; index++) if (away <= distances[index][0]) return distances[index][1]
  return 0
}
