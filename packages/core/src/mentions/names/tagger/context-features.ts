import type { Text } from '../../../language/text'
import { Case } from '../../../language/tokens'
import { Candidate } from './candidates'
import type { DocumentFacts } from './document-facts'
import { FACTS, Fact, type FormFacts } from './form-features'
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
  const form = tokens.form[token]
  const before = token > firstToken ? tokens.form[token - 1] : -1
  const after = token + 1 < endToken ? tokens.form[token + 1] : -1
  const lowerBefore = before < 0 ? 1 : facts[before * FACTS + Fact.Lower]
  const lowerAfter = after < 0 ? 2 : facts[after * FACTS + Fact.Lower]
  let n = from
  out[n++] = featureKey(Of.LowerBefore, joined(lowerBefore, facts[form * FACTS + Fact.Lower]))
  out[n++] = featureKey(Of.LowerAfter, joined(facts[form * FACTS + Fact.Lower], lowerAfter))
  out[n++] = featureKey(Of.LowerAround, joined(lowerBefore, lowerAfter))
  const coarseBefore = before < 0 ? 90 : facts[before * FACTS + Fact.Coarse]
  const coarseAfter = after < 0 ? 91 : facts[after * FACTS + Fact.Coarse]
  out[n++] = featureKey(Of.CoarseBefore, joined(coarseBefore, facts[form * FACTS + Fact.Coarse]))
  out[n++] = featureKey(Of.CoarseAfter, joined(facts[form * FACTS + Fact.Coarse], coarseAfter))
  out[n++] = featureKey(
    Of.MiddleAround,
    joined(
      before < 0 ? 900 : facts[before * FACTS + Fact.Middle],
      after < 0 ? 901 : facts[after * FACTS + Fact.Middle],
    ),
  )
  out[n++] = featureKey(
    Of.ListsBefore,
    joined(before < 0 ? -1 : facts[before * FACTS + Fact.Gazetteers], facts[form * FACTS + Fact.Gazetteers]),
  )
  out[n++] = featureKey(
    Of.ListsAfter,
    joined(facts[form * FACTS + Fact.Gazetteers], after < 0 ? -1 : facts[after * FACTS + Fact.Gazetteers]),
  )
  out[n++] = featureKey(
    Of.Shapes,
    joined(
      joined(before < 0 ? 1 : facts[before * FACTS + Fact.Shape], facts[form * FACTS + Fact.Shape]),
      after < 0 ? 2 : facts[after * FACTS + Fact.Shape],
    ),
  )

  const seen = document.seen[document.wordOf[form]]
  const mode = modes[row]
  const first = token === firstToken || (token === firstToken + 1 && forms.case[tokens.form[firstToken]] === Case.None)
  if (first) {
    out[n++] = featureKey(Of.First, 1)
    out[n++] = featureKey(Of.FirstSeen, seen & 7)
    out[n++] = featureKey(Of.FirstLists, facts[form * FACTS + Fact.Gazetteers])
    out[n++] = featureKey(
      Of.FirstCoarse,
      joined(facts[form * FACTS + Fact.Coarse], candidates[token + 1] === Candidate.Capital ? 1 : 0),
    )
  }
  out[n++] = featureKey(Of.Mode, mode)
  if (mode !== 0) {
    out[n++] = featureKey(Of.ModeShape, joined(mode, facts[form * FACTS + Fact.Shape]))
    out[n++] = featureKey(Of.ModeCoarse, joined(mode, facts[form * FACTS + Fact.Coarse]))
    out[n++] = featureKey(Of.ModeFirst, mode * 2 + (first ? 1 : 0))
    out[n++] = featureKey(Of.FineMode, joined(mode, facts[form * FACTS + Fact.Fine]))
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
    out[n++] = featureKey(Of.RunFirst, joined(facts[firstForm * FACTS + Fact.Lower], place))
    out[n++] = featureKey(Of.RunLast, joined(facts[lastForm * FACTS + Fact.Lower], place))
    out[n++] = featureKey(Of.RunFirstLists, joined(facts[firstForm * FACTS + Fact.Gazetteers], place))
    out[n++] = featureKey(Of.RunLastLists, joined(facts[lastForm * FACTS + Fact.Gazetteers], place))
    if (facts[lastForm * FACTS + Fact.Middle] > 0)
      out[n++] = featureKey(Of.RunLastMiddle, joined(facts[lastForm * FACTS + Fact.Middle], place))
  }
  const left = runFirst > firstToken ? tokens.form[runFirst - 1] : -1
  const right = runLast + 1 < endToken ? tokens.form[runLast + 1] : -1
  // Of a word alone they are its neighbours.
  if (length > 0) {
    out[n++] = featureKey(Of.RunLeft, left < 0 ? 1 : facts[left * FACTS + Fact.Lower])
    out[n++] = featureKey(Of.RunRight, right < 0 ? 1 : facts[right * FACTS + Fact.Lower])
    out[n++] = featureKey(Of.RunLeftMiddle, joined(left < 0 ? 900 : facts[left * FACTS + Fact.Middle], place))
    out[n++] = featureKey(Of.RunRightMiddle, joined(right < 0 ? 900 : facts[right * FACTS + Fact.Middle], place))
  }
  out[n++] = featureKey(
    Of.RunAround,
    joined(
      left < 0 ? 90 : facts[left * FACTS + Fact.Coarse],
      joined(right < 0 ? 90 : facts[right * FACTS + Fact.Coarse], length),
    ),
  )
  if (left >= 0 && facts[left * FACTS + Fact.Gazetteers] !== 0)
    out[n++] = featureKey(Of.RunLeftLists, facts[left * FACTS + Fact.Gazetteers])
  if (right >= 0 && facts[right * FACTS + Fact.Gazetteers] !== 0)
    out[n++] = featureKey(Of.RunRightLists, facts[right * FACTS + Fact.Gazetteers])
  return n
}
