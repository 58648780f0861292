import type { Interruption } from './interruption'

const SEPARATOR = /^[\s_*=~•·◆◇■□●○★☆#+|.—–-]+$/u

/** A line of nothing but marks: "* * *", "___". */
export const separatorLine: Interruption = {
  name: 'separator-line',
  longest: 0,
  tester: (source, rows) => (row) => {
    const { start, end, letters, digits } = rows[row]
    return letters === 0 && digits === 0 && end - start <= 80 && SEPARATOR.test(source.slice(start, end))
  },
}
