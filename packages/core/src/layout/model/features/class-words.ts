import { CLASS_COUNT, WORD_CLASSES, type WordClass } from '../../rows/word-classes'
import type { Page } from '../page'
import { edgeName, type Question } from './feature'

/** Classes that say nothing more than others do. */
const LEFT_OUT = new Set<WordClass>(['place', 'tags', 'correction'])
/** Classes that the rows before and after are told of. */
const NEAR = new Set<WordClass>([
  'subscribe',
  'modal',
  'nav',
  'month',
  'subject',
  'agency',
  'you',
  'more',
  'finite',
  'function',
  'section',
])
/** Of a row's words: one, a third, two thirds and more. */
const SHARES = [0.12, 0.34, 0.67]
const LONGEST = 60

const classes = WORD_CLASSES.flatMap((name, place) => (LEFT_OUT.has(name) ? [] : [{ name, place }]))
const places = Uint8Array.from(classes, ({ place }) => place)

/** How large a share of a row's words is of each class; the question does not arise where no word is. */
export const CLASS_WORDS = classes.map(
  ({ name }): Question => ({
    name: `${name}-words`,
    answers: SHARES.length + 1,
    answerName: (answer) => edgeName(SHARES, answer),
    near: NEAR.has(name),
  }),
)

/** Writes a row's answers for all classes at once: a row has words of few. */
export function readClassWords({ rows, counts }: Page, row: number, answers: Int8Array, at: number): void {
  const { words } = rows[row]
  const base = row * CLASS_COUNT
  for (let index = 0; index < places.length; index++) {
    const found = counts[base + places[index]]
    let answer = -1
    if (found > 0 && words <= LONGEST) {
      const share = found / words
      answer = share < SHARES[0] ? 0 : share < SHARES[1] ? 1 : share < SHARES[2] ? 2 : 3
    }
    answers[at + index] = answer
  }
}
