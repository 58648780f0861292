import type { NamesModel } from '../names-model'
import { FormMemory } from './form-memory'
import type { Tagger } from './tag-names'
import { Weights } from './weights'
import { Words } from './words'

const FORMAT = 'nutgraf-names-1'

const ready = new WeakMap<NamesModel, Tagger>()

/**
 * Unpacks a model, once: when the first article is read, not when the library is loaded.
 *
 * @throws TypeError where the model is made for another version of the tagger
 */
export function loadTagger(model: NamesModel): Tagger {
  let tagger = ready.get(model)
  if (!tagger) {
    if (model.format !== FORMAT)
      throw new TypeError(`names model of format "${model.format}", this nutgraf reads "${FORMAT}"`)
    const words = new Words(model.words)
    const weights = new Weights(model.weights, model.transitions)
    tagger = { words, weights, memory: new FormMemory(words, weights) }
    ready.set(model, tagger)
  }
  return tagger
}
