import { listSentences } from './language/list-sentences'
import { readText } from './language/read-text'
import { readLayout } from './layout/read-layout'
import { findDates } from './mentions/dates/find-dates'
import { findNames } from './mentions/names/find-names'
import type { NamesModel, UnpackedNames } from './mentions/names/names-model'
import { assertFormat } from './mentions/names/tagger/load-tagger'
import { viewLists } from './mentions/names/tagger/unpacked'
import { findQuotations } from './mentions/quotations/find-quotations'
import type { Article, Parse } from './model'
import { Diagnostics } from './model/diagnostics'
import { dateBlocks } from './resolve/dates/date-blocks'
import { dateFigures } from './resolve/dates/date-figures'
import { buildTimeline, resolveDates } from './resolve/dates/resolve-dates'
import { placeInFigures } from './resolve/entities/place-in-figures'
import { resolveEntities } from './resolve/entities/resolve-entities'
import { attributeQuotes } from './resolve/quotes/attribute-quotes'
import { splitLines } from './source/lines'
import { givePrepared } from './source/prepared'
import { readLanguage } from './source/read-language'

export interface ParserSetup {
  /** The trained names model, as it comes or unpacked; somebody's own; or `null`: names are then found by rules alone. */
  readonly names: NamesModel | UnpackedNames | null
}

/**
 * Makes a `parse`. This function is the whole pipeline; each line is a stage, and each stage is a folder.
 *
 * source → lines → blocks → sentences and tokens → mentions → resolved meaning → Article
 *
 * @throws TypeError where `names` is neither a names model nor null, is one of another version, or was unpacked by another
 * version or on a machine of another byte order
 */
export function createParser({ names }: ParserSetup): Parse {
  if (!isNamesModel(names)) throw new TypeError('createParser() takes { names }: a names model, or null for none')
  if (names instanceof Uint8Array) givePrepared(viewLists(names))
  else if (names !== null) assertFormat(names)
  return function parse(source, options = {}): Article {
    if (typeof source !== 'string') throw new TypeError(`parse() takes a string, not ${typeof source}`)
    const diagnostics = new Diagnostics()

    const lines = splitLines(source)
    const language = readLanguage(source, options, diagnostics)
    const layout = readLayout(source, lines, options, diagnostics, language.tag)
    const text = readText(source, layout.blocks, language)

    const found = findNames(text, names)
    const expressions = findDates(text)
    const quotations = findQuotations(text)

    const index = resolveEntities(text, layout, found)
    const figures = placeInFigures(text, layout, index)
    const { published, dates } = resolveDates(text, layout, expressions, diagnostics)
    const quotes = attributeQuotes(text, quotations, index)
    const timeline = buildTimeline(text, dates, index)

    return {
      schemaVersion: 1,
      source,
      language: text.language,
      headline: layout.headline,
      deck: layout.deck,
      authors: layout.authors,
      published,
      modified: layout.modified,
      blocks: dateBlocks(layout.blocks, published?.value ?? null),
      sections: layout.sections,
      figures: dateFigures(figures, layout.blocks, dates),
      sentences: listSentences(text, options.tokens === true),
      entities: index.entities,
      quotes,
      dates,
      timeline,
      diagnostics: diagnostics.list,
    }
  }
}

/** A module taken for its model, or a setup without one, would find no names and say nothing. */
function isNamesModel(names: unknown): boolean {
  if (names === null || names instanceof Uint8Array) return true
  return typeof names === 'object' && typeof (names as NamesModel).format === 'string'
}
