// Exact spans and types of people, places and organizations, where the corpus says what is there.
import type { NamesModel } from '../../core/src/mentions/names/names-model'
import { LABELS, OUTSIDE, Part, partOf, typeOf } from '../../core/src/mentions/names/tagger/labels'
import { loadTagger } from '../../core/src/mentions/names/tagger/load-tagger'
import { labelTokens } from '../../core/src/mentions/names/tagger/tag-names'
import { ALL_LABELS, type Example } from './corpus'

export class Score {
  right = 0
  found = 0
  wanted = 0
  get line(): string {
    const percent = (share: number) => (100 * share).toFixed(1)
    return `F1 ${percent((2 * this.right) / (this.found + this.wanted))} P ${percent(this.right / this.found)} R ${percent(this.right / this.wanted)} n=${this.wanted}`
  }
}

/** Names as `first:end:type`. */
function namesIn(labels: ArrayLike<number>): Set<string> {
  const names = new Set<string>()
  for (let token = 0, first = 0; token < labels.length; token++) {
    const label = labels[token]
    if (label === OUTSIDE || label < 0) continue
    const part = partOf(label)
    if (part === Part.Begin || part === Part.Single) first = token
    if ((part === Part.End || part === Part.Single) && typeOf(label) !== 3)
      names.add(`${first}:${token}:${typeOf(label)}`)
  }
  return names
}

export function scoreExamples(examples: readonly Example[], model: NamesModel, scores: readonly Score[]): void {
  for (const { text, allowed } of examples) {
    const wanted = namesIn(
      Int32Array.from(allowed, (mask) => {
        for (let label = 0; label < LABELS; label++) if (mask === 1 << label) return label
        return -1
      }),
    )
    const found = [...namesIn(labelTokens(text, loadTagger(model)).labels)].filter((name) => {
      const [first, end] = name.split(':').map(Number)
      for (let token = first; token <= end; token++) if (allowed[token] === ALL_LABELS) return false
      return true
    })
    const right = found.filter((name) => wanted.has(name)).length
    for (const score of scores) {
      score.right += right
      score.found += found.length
      score.wanted += wanted.size
    }
  }
}
