import { furnitureLineKind } from '../fields/furniture-lines'
import type { Interruption } from './interruption'

/** A line that is a button or the mark of an advertisement by its words alone: "Share", "Advertisement". */
export const furnitureLine: Interruption = {
  name: 'furniture-line',
  longest: 10,
  tester: (source, rows) => (row) => {
    const { words, digits } = rows[row]
    return digits === 0 && words > 0 && furnitureLineKind(source, rows[row]) === 'button'
  },
}
