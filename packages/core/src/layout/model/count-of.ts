import { CLASS, CLASS_COUNT, type WordClass } from '../rows/word-classes'
import type { Page } from './page'

/** How many of a row's words are of a class. */
export const countOf = ({ counts }: Page, row: number, name: WordClass): number =>
  counts[row * CLASS_COUNT + CLASS[name]]
