import type { Feature } from './feature'
import { PAIRS } from './pairs'
import { PLACE } from './place'
import { SHAPE } from './shape'
import { WORDING } from './wording'

/** Every question that the line model asks of a row. */
export const FEATURES: readonly Feature[] = [...SHAPE, ...WORDING, ...PLACE, ...PAIRS]

export { CLASS_WORDS, readClassWords } from './class-words'
export type { Question } from './feature'
