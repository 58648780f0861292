import { lazily } from './lazily'

/** What is neither ASCII nor general punctuation (quotation marks, dashes, blanks), which has no letters or digits. */
const OTHER = /[^\0-\x7f\u2000-\u206f]/

/**
 * A pattern about letters in two forms that mean the same of ASCII. The letters of all scripts, `\p{…}`, take longer to
 * compile than an article takes to parse, so only text that may have other letters than ASCII's is asked by them.
 */
export function letterPattern(ascii: RegExp, all: () => RegExp): (text: string) => RegExp {
  const whole = lazily(all)
  return (text) => (OTHER.test(text) ? whole() : ascii)
}
