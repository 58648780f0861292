import type { Text } from '../../../language/text'
import { findCandidates } from './candidates'
import type { Context } from './context-features'
import { readDocument } from './document-facts'
import type { FormFacts } from './form-features'
import { findPhrases } from './phrases'
import { findRuns } from './runs'
import { readModes } from './sentence-facts'
import type { Words } from './words'

/** All that features are made from. Training reads articles by the same function. */
export function readContext(text: Text, words: Words, facts: FormFacts): Context {
  const candidates = findCandidates(text)
  const modes = readModes(text)
  return {
    text,
    facts,
    candidates,
    modes,
    document: readDocument(text, facts, candidates, modes),
    phrases: findPhrases(text, facts, words, candidates),
    runs: findRuns(text, candidates),
  }
}
