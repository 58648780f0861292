import type { Text } from '../../../language/text'
import { Case } from '../../../language/tokens'
import { Candidate } from './candidates'
import type { DocumentFacts } from './document-facts'
import type { FormFacts } from './form-features'
import { featureKey, joined } from './hash'
import type { Runs } from './runs'

enum Of {
  LowerBefore = 300,
  LowerAfter,
  LowerAround,
  CoarseBefore,
  CoarseAfter,
  MiddleAround,
  ListsBefore,
  ListsAfter,
  Shapes,
  First,
  FirstSeen,
  FirstLists,
  FirstCoarse,
  Mode,
  ModeShape,
  ModeCoarse,
  ModeFirst,
  Phrase,
  PhrasePlace,
  RunPlace,
  RunFirst,
  RunLast,
  RunFirstLists,
  RunLastLists,
  RunLastMiddle,
  RunLeft,
  RunRight,
  RunLeftMiddle,
  RunRightMiddle,
  RunAround,
  RunLeftLists,
  RunRightLists,
  SeenBefore,
  SeenAfter,
  FineMode,
}

/** Largest number of features that `writeContextFeatures` writes. */
export const CONTEXT_FEATURES = 64

export interface Context {
  readonly text: Text
  readonly facts: FormFacts
  readonly document: DocumentFacts
  readonly candidates: Uint8Array
  readonly modes: Uint8Array
  readonly phrases: Int32Array
  readonly runs: Runs
}

/** Writes the features that hang on where a token stands; returns how many. */
export function writeContextFeatures(context: Context, token: number, out: Int32Array, from = 0): number {
  const { text, facts, document, candidates, modes, phrases, runs } = context
  const { tokens, sentences, sentenceOf } = text
  const { forms } = tokens
  const row = sentenceOf[token]
  const { firstToken, endToken } = sentences[row]
  const { lower, shape, gazetteers, middle, coarse, fine } = facts
  const form = tokens.form[token]
  const before = token > firstToken ? tokens.form[token - 1] : -1
  const after = token + 1 < endToken ? tokens.form[token + 1] : -1
  const lowerBefore = before < 0 ? 1 : lower[before]
  const lowerAfter = after < 0 ? 2 : lower[after]
  let n = from
  out[n++] = featureKey(Of.LowerBefore, joined(lowerBefore, lower[form]))
  out[n++] = featureKey(Of.LowerAfter, joined(lower[form], lowerAfter))
  out[n++] = featureKey(Of.LowerAround, joined(lowerBefore, lowerAfter))
  const coarseBefore = before < 0 ? 90 : coarse[before]
  const coarseAfter = after < 0 ? 91 : coarse[after]
  out[n++] = featureKey(Of.CoarseBefore, joined(coarseBefore, coarse[form]))
  out[n++] = featureKey(Of.CoarseAfter, joined(coarse[form], coarseAfter))
  out[n++] = featureKey(Of.MiddleAround, joined(before < 0 ? 900 : middle[before], after < 0 ? 901 : middle[after]))
  out[n++] = featureKey(Of.ListsBefore, joined(before < 0 ? -1 : gazetteers[before], gazetteers[form]))
  out[n++] = featureKey(Of.ListsAfter, joined(gazetteers[form], after < 0 ? -1 : gazetteers[after]))
  out[n++] = featureKey(
    Of.Shapes,
    joined(joined(before < 0 ? 1 : shape[before], shape[form]), after < 0 ? 2 : shape[after]),
  )

  const seen = document.seen[document.wordOf[form]]
  const mode = modes[row]
  const first = token === firstToken || (token === firstToken + 1 && forms.case[tokens.form[firstToken]] === Case.None)
  if (first) {
    out[n++] = featureKey(Of.First, 1)
    out[n++] = featureKey(Of.FirstSeen, seen & 7)
    out[n++] = featureKey(Of.FirstLists, gazetteers[form])
    out[n++] = featureKey(Of.FirstCoarse, joined(coarse[form], candidates[token + 1] === Candidate.Capital ? 1 : 0))
  }
  out[n++] = featureKey(Of.Mode, mode)
  if (mode !== 0) {
    out[n++] = featureKey(Of.ModeShape, joined(mode, shape[form]))
    out[n++] = featureKey(Of.ModeCoarse, joined(mode, coarse[form]))
    out[n++] = featureKey(Of.ModeFirst, mode * 2 + (first ? 1 : 0))
    out[n++] = featureKey(Of.FineMode, joined(mode, fine[form]))
  }
  if (phrases[token] !== 0) {
    out[n++] = featureKey(Of.Phrase, phrases[token])
    out[n++] = featureKey(Of.PhrasePlace, phrases[token] & 3)
  }
  if (before >= 0 && candidates[token - 1] === Candidate.Capital)
    out[n++] = featureKey(Of.SeenBefore, document.seen[document.wordOf[before]] & 3)
  if (after >= 0 && candidates[token + 1] === Candidate.Capital)
    out[n++] = featureKey(Of.SeenAfter, document.seen[document.wordOf[after]] & 3)

  // The run of capitalised words around it.
  const runFirst = runs.first[token]
  const runLast = runs.last[token]
  const firstForm = tokens.form[runFirst]
  const lastForm = tokens.form[runLast]
  const length = Math.min(runLast - runFirst, 4)
  const place = token === runFirst ? (token === runLast ? 0 : 1) : token === runLast ? 2 : 3
  out[n++] = featureKey(Of.RunPlace, length * 4 + place)
  if (length > 0) {
    out[n++] = featureKey(Of.RunFirst, joined(lower[firstForm], place))
    out[n++] = featureKey(Of.RunLast, joined(lower[lastForm], place))
    out[n++] = featureKey(Of.RunFirstLists, joined(gazetteers[firstForm], place))
    out[n++] = featureKey(Of.RunLastLists, joined(gazetteers[lastForm], place))
    if (middle[lastForm] > 0) out[n++] = featureKey(Of.RunLastMiddle, joined(middle[lastForm], place))
  }
  const left = runFirst > firstToken ? tokens.form[runFirst - 1] : -1
  const right = runLast + 1 < endToken ? tokens.form[runLast + 1] : -1
  // Of a word alone they are its neighbours.
  if (length > 0) {
    out[n++] = featureKey(Of.RunLeft, left < 0 ? 1 : lower[left])
    out[n++] = featureKey(Of.RunRight, right < 0 ? 1 : lower[right])
    out[n++] = featureKey(Of.RunLeftMiddle, joined(left < 0 ? 900 : middle[left], place))
    out[n++] = featureKey(Of.RunRightMiddle, joined(right < 0 ? 900 : middle[right], place))
  }
  out[n++] = featureKey(
    Of.RunAround,
    joined(left < 0 ? 90 : coarse[left], joined(right < 0 ? 90 : coarse[right], length)),
  )
  if (left >= 0 && gazetteers[left] !== 0) out[n++] = featureKey(Of.RunLeftLists, gazetteers[left])
  if (right >= 0 && gazetteers[right] !== 0) out[n++] = featureKey(Of.RunRightLists, gazetteers[right])
  return n
}
