// The door "nutgraf": `parse` with everything that ships.
import { names } from '@nutgraf/names-en'
import { createParser } from './create-parser'
import type { Parse } from './model'

/**
 * Reads a news article as plain data. Pure and synchronous; takes linear time; never throws on a string.
 *
 * @param source the article's text; every span of the result is a range of its UTF-16 code units
 * @throws TypeError where `source` is no string
 */
export const parse: Parse = createParser({ names })

export type { ParserSetup } from './create-parser'
export { createParser } from './create-parser'
export type { NamesModel, UnpackedNames } from './mentions/names/names-model'
export type * from './model'
