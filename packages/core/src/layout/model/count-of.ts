import { type CLASS, CLASS_COUNT } from '../rows/word-classes'
import type { Page } from './page'

/** How many of a row's words are of a class. */
export const countOf = ({ counts }: Page, row: number, wordClass: CLASS): number =>
  counts[row * CLASS_COUNT + wordClass]

/** How many are of any of several classes. */
export function countOfAll({ counts }: Page, row: number, classes: readonly CLASS[]): number {
  const base = row * CLASS_COUNT
  let sum = 0
  for (let index = 0; index < classes.length; index++) sum += counts[base + classes[index]]
  return sum
}
