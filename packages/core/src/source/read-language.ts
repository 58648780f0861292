import type { ParseOptions } from '../model'
import type { Diagnostics } from '../model/diagnostics'
import { type IdentifiedLanguage, identifyLanguage, isLanguageTag } from './identify-language'

/** The caller's language where it is a tag, else the text's own. */
export function readLanguage(source: string, { language }: ParseOptions, diagnostics: Diagnostics): IdentifiedLanguage {
  if (language === undefined || isLanguageTag(language)) return identifyLanguage(source, language)
  diagnostics.report('invalid-language', null)
  return identifyLanguage(source)
}
