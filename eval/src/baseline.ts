import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Scores, smallerIsBetter } from './scores'

const file = join(import.meta.dirname, '../baseline.json')

/** How far a figure may fall before the check fails: scorers are exact, but a rule may trade a few cases. */
export const TOLERANCE = 0.3

export const readBaseline = (): Scores => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

export const writeBaseline = (scores: Scores): void => writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`)

export interface Change {
  readonly name: string
  readonly before: number | null
  readonly now: number | null
  /** Worse than the baseline by more than the tolerance, or gone. */
  readonly fell: boolean
}

/** Every figure of either side, in the baseline's order, then the new ones. */
export function compare(baseline: Scores, scores: Scores): Change[] {
  return [...new Set([...Object.keys(baseline), ...Object.keys(scores)])].map((name) => {
    const before = baseline[name] ?? null
    const now = scores[name] ?? null
    const worse = before === null ? 0 : now === null ? Infinity : smallerIsBetter(name) ? now - before : before - now
    return { name, before, now, fell: worse > TOLERANCE + 1e-9 }
  })
}
