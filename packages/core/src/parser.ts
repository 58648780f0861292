// The door "nutgraf/parser": the parser without a names model, for small bundles and early first paints.
export type { ParserSetup } from './create-parser'
export { createParser } from './create-parser'
export type { NamesModel, UnpackedNames } from './mentions/names/names-model'
export { unpackNames } from './mentions/names/tagger/unpacked'
export type * from './model'
