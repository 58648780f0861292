import { CLASS, CLASS_COUNT, WORD_CLASSES } from '../../rows/word-classes'
import { type Edges, edgeName, type Topic } from './feature'

/** Classes that the rows before and after are told of. */
const TOLD: readonly CLASS[] = [
  CLASS.month,
  CLASS.subscribe,
  CLASS.more,
  CLASS.nav,
  CLASS.section,
  CLASS.agency,
  CLASS.you,
  CLASS.function,
  CLASS.subject,
  CLASS.modal,
  CLASS.finite,
]
/** Classes that say nothing more than others do. */
const LEFT_OUT: readonly CLASS[] = [CLASS.place, CLASS.tags, CLASS.correction]
/** Of a row's words: one, a third, two thirds and more. */
const SHARES: Edges = [0.12, 0.34, 0.67]
const LONGEST = 60

/** How large a share of a row's words is of each class; the question does not arise where no word is. */
function shareOf(classes: readonly CLASS[]): Topic {
  return {
    questions: classes.map((wordClass) => ({
      name: `${CLASS[wordClass]}-words`,
      answers: SHARES.length + 1,
      answerName: (answer) => edgeName(SHARES, answer),
    })),
    read({ rows, counts }, row, answers, at) {
      const { words } = rows[row]
      const base = row * CLASS_COUNT
      for (let index = 0; index < classes.length; index++) {
        const found = counts[base + classes[index]]
        let answer = -1
        if (found > 0 && words <= LONGEST) {
          const share = found / words
          answer = share < SHARES[0] ? 0 : share < SHARES[1] ? 1 : share < SHARES[2] ? 2 : 3
        }
        answers[at++] = answer
      }
    },
  }
}

export const TOLD_CLASSES = shareOf(TOLD)
export const CLASSES = shareOf(
  WORD_CLASSES.map((name) => CLASS[name]).filter((place) => !TOLD.includes(place) && !LEFT_OUT.includes(place)),
)
