import type { Text } from '../../language/text'
import type { NameSpan } from './name-span'
import type { NamesModel } from './names-model'
import { findNamesByRules } from './rules/find-names-by-rules'
import { loadTagger } from './tagger/load-tagger'
import { tagNames } from './tagger/tag-names'

/** Finds proper names, in token order, none overlapping: by the model where there is one, else by rules. */
export function findNames(text: Text, names: NamesModel | null): NameSpan[] {
  return names === null ? findNamesByRules(text) : tagNames(text, loadTagger(names))
}
