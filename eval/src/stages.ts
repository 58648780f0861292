import { readText } from '../../packages/core/src/language/read-text'
import { readLayout } from '../../packages/core/src/layout/read-layout'
import { findDates } from '../../packages/core/src/mentions/dates/find-dates'
import { findNames } from '../../packages/core/src/mentions/names/find-names'
import type { NamesModel } from '../../packages/core/src/mentions/names/names-model'
import { findQuotations } from '../../packages/core/src/mentions/quotations/find-quotations'
import type { ParseOptions } from '../../packages/core/src/model'
import { Diagnostics } from '../../packages/core/src/model/diagnostics'
import { buildTimeline, resolveDates } from '../../packages/core/src/resolve/dates/resolve-dates'
import { placeInFigures } from '../../packages/core/src/resolve/entities/place-in-figures'
import { resolveEntities } from '../../packages/core/src/resolve/entities/resolve-entities'
import { attributeQuotes } from '../../packages/core/src/resolve/quotes/attribute-quotes'
import { splitLines } from '../../packages/core/src/source/lines'

/** The pipeline's stages on one article, each ready to be run alone on what the stages before it made. */
export function stages(source: string, options: ParseOptions, names: NamesModel | null) {
  const lines = splitLines(source)
  const layout = readLayout(source, lines, options, new Diagnostics())
  const text = readText(source, layout.blocks, { tag: 'en', english: true })
  const found = findNames(text, names)
  const index = resolveEntities(text, layout, found)
  return {
    layout: () => readLayout(source, splitLines(source), options, new Diagnostics()),
    language: () => readText(source, layout.blocks, { tag: 'en', english: true }),
    names: () => findNames(text, names),
    entities: () => placeInFigures(text, layout, resolveEntities(text, layout, found)),
    dates: () => {
      const { dates } = resolveDates(text, layout, findDates(text), new Diagnostics())
      return buildTimeline(text, dates, index)
    },
    quotes: () => attributeQuotes(text, findQuotations(text), index),
  }
}
