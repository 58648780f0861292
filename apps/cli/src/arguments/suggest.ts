import leven from 'leven'

/** The candidate that somebody who typed `typed` most likely meant, or null where none is close. */
export function suggest(typed: string, candidates: readonly string[]): string | null {
  const word = typed.toLowerCase()
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    const distance = word.length >= 3 && candidate.startsWith(word) ? 0.5 : distanceOf(word, candidate)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** Letters to change; two that changed places are one mistake. */
function distanceOf(typed: string, candidate: string): number {
  const distance = leven(typed, candidate)
  return distance === 2 && typed.length === candidate.length && letters(typed) === letters(candidate) ? 1 : distance
}

const letters = (word: string): string => [...word].sort().join('')
