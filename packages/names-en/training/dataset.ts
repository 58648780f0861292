// Articles as the numbers that training works on: features per candidate token, by the library's own code.

import { Candidate } from '../../core/src/mentions/names/tagger/candidates'
import { CONTEXT_FEATURES, writeContextFeatures } from '../../core/src/mentions/names/tagger/context-features'
import { DOCUMENT_FEATURES, writeDocumentFeatures } from '../../core/src/mentions/names/tagger/document-facts'
import { FORM_FEATURES, readForms, writeFormFeatures } from '../../core/src/mentions/names/tagger/form-features'
import { KEY_BITS } from '../../core/src/mentions/names/tagger/hash'
import { OUTSIDE } from '../../core/src/mentions/names/tagger/labels'
import { readContext } from '../../core/src/mentions/names/tagger/read-context'
import type { Words } from '../../core/src/mentions/names/tagger/words'
import { ALL_LABELS, type Example } from './corpus'

export interface Dataset {
  /** Hash of each feature. */
  readonly keys: Int32Array
  /** Features of token `t`: `features[first[t]]` up to, not including, `features[first[t + 1]]`. */
  readonly features: Int32Array
  readonly first: Int32Array
  /** Labels that may be right, as bits, per token. */
  readonly allowed: Int32Array
  /** Stretch `s` is tokens `stretches[s]` up to `stretches[s + 1]`. */
  readonly stretches: Int32Array
  /** How much a stretch counts. */
  readonly weight: Float32Array
}

class Numbers {
  data = new Int32Array(1 << 20)
  length = 0
  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    this.data[this.length++] = value
  }
  done(): Int32Array {
    return this.data.slice(0, this.length)
  }
}

/** @param rare features of fewer tokens are left out */
export function buildDataset(
  examples: readonly Example[],
  words: Words,
  weightOf: (corpus: string) => number,
  rare = 2,
): Dataset {
  const hashed = new Numbers()
  const first = new Numbers()
  const allowed = new Numbers()
  const stretches = new Numbers()
  const weight: number[] = []
  const counts = new Uint32Array(1 << KEY_BITS)
  const buffer = new Int32Array(FORM_FEATURES * 5 + DOCUMENT_FEATURES + CONTEXT_FEATURES)
  first.push(0)
  for (const example of examples) {
    const { text } = example
    const { tokens } = text
    const context = readContext(text, words, readForms(tokens.forms, words))
    const { candidates, facts, document } = context
    for (const { firstToken, endToken } of text.sentences) {
      for (let token = firstToken; token < endToken; token++) {
        if (candidates[token] === Candidate.No) continue
        let end = token
        let known = false
        stretches.push(allowed.length)
        for (; end < endToken && candidates[end] !== Candidate.No; end++) {
          let n = 0
          for (let distance = -2; distance <= 2; distance++) {
            const other = end + distance
            n = writeFormFeatures(
              tokens.forms,
              facts,
              other >= firstToken && other < endToken ? tokens.form[other] : -1,
              distance,
              buffer,
              n,
            )
          }
          n = writeDocumentFeatures(text, facts, document, document.wordOf[tokens.form[end]], buffer, n)
          n = writeContextFeatures(context, end, buffer, n)
          for (let i = 0; i < n; i++) {
            hashed.push(buffer[i])
            counts[buffer[i]]++
          }
          first.push(hashed.length)
          allowed.push(example.allowed[end] || 1 << OUTSIDE)
          if (example.allowed[end] !== ALL_LABELS) known = true
        }
        weight.push(known ? weightOf(example.corpus) : 0)
        token = end - 1
      }
    }
  }
  stretches.push(allowed.length)
  const ids = new Int32Array(1 << KEY_BITS).fill(-1)
  const keys: number[] = []
  for (let key = 0; key < counts.length; key++)
    if (counts[key] >= rare) {
      ids[key] = keys.length
      keys.push(key)
    }
  const features = new Numbers()
  const starts = first.done()
  for (let token = 0; token + 1 < starts.length; token++) {
    const from = starts[token]
    starts[token] = features.length
    for (let at = from; at < (token + 1 < starts.length ? first.data[token + 1] : hashed.length); at++) {
      const id = ids[hashed.data[at]]
      if (id >= 0) features.push(id)
    }
  }
  starts[starts.length - 1] = features.length
  return {
    keys: Int32Array.from(keys),
    features: features.done(),
    first: starts,
    allowed: allowed.done(),
    stretches: stretches.done(),
    weight: Float32Array.from(weight),
  }
}
