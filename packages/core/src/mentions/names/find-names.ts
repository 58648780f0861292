import type { Text } from '../../language/text'
import type { NameSpan } from './name-span'
import type { NamesModel, UnpackedNames } from './names-model'
import { findNamesByRules } from './rules/find-names-by-rules'
import { loadTagger } from './tagger/load-tagger'
import { tagNames } from './tagger/tag-names'

/**
 * Finds proper names, in token order, none overlapping: by the model where there is one, else by rules. A model finds
 * none in an article of another language than its own.
 */
export function findNames(text: Text, names: NamesModel | UnpackedNames | null): NameSpan[] {
  if (names === null) return findNamesByRules(text)
  return speaks(names, text) ? tagNames(text, loadTagger(names)) : []
}

function speaks(names: NamesModel | UnpackedNames, text: Text): boolean {
  const { language } = names instanceof Uint8Array ? loadTagger(names) : names
  return language === 'en' ? text.english : text.language.split('-', 1)[0] === language
}
