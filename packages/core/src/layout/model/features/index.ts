import { CLASSES, TOLD_CLASSES } from './class-words'
import type { Topic } from './feature'
import { PAIRS } from './pairs'
import { PLACE, STANDING } from './place'
import { OUTLINE, SHAPE } from './shape'
import { SIGNATURE, WORDING } from './wording'

/** What the line model asks of a row and of the rows before and after it. */
export const TOLD: readonly Topic[] = [OUTLINE, SIGNATURE, STANDING, TOLD_CLASSES]

/** What it asks of the row alone. */
export const OWN: readonly Topic[] = [SHAPE, WORDING, PLACE, PAIRS, CLASSES]

export type { Question, Topic } from './feature'
