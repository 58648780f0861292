import type { NamesModel, UnpackedNames } from '../names-model'
import { FormMemory } from './form-memory'
import type { Tagger } from './tag-names'
import { readUnpacked, type UnpackedModel } from './unpacked'
import { readWeights, Weights } from './weights'
import { readWords } from './words'

const FORMAT = 'nutgraf-names-1'

const ready = new WeakMap<NamesModel | UnpackedNames, Tagger>()

/**
 * Unpacks a model, once: when the first article is read, not when the library is loaded.
 *
 * @throws TypeError where the model is made for another version of the tagger
 */
export function loadTagger(model: NamesModel | UnpackedNames): Tagger {
  let tagger = ready.get(model)
  if (!tagger) {
    const { language, words, weights: lists } = model instanceof Uint8Array ? readUnpacked(model) : unpack(model)
    const weights = new Weights(lists)
    tagger = { language, words, weights, memory: new FormMemory(words, weights) }
    ready.set(model, tagger)
  }
  return tagger
}

/** @throws TypeError where the model is made for another version of the tagger */
export function assertFormat({ format }: NamesModel): void {
  if (format !== FORMAT) throw new TypeError(`names model of format "${format}", this nutgraf reads "${FORMAT}"`)
}

function unpack(model: NamesModel): UnpackedModel {
  assertFormat(model)
  const { language, words, weights, transitions } = model
  return { language, words: readWords(words), weights: readWeights(weights, transitions) }
}
