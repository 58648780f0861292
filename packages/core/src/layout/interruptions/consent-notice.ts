import { lazily } from '../../source/lazily'
import { lowerCase } from '../../source/lower-case'
import type { Interruption } from './interruption'

// These read text in lower case.
const AGREE = lazily(
  () =>
    /\bby\s(?:\p{L}+\s){1,8}?you\s(?:are\s)?(?:agree|agreeing|accept|consent|acknowledge|confirm|certify|opt)|\b(?:i|you)\s(?:understand and agree|agree to (?:the|our)|have read and (?:agree|accept))/u,
)
const TERMS = /\b(?:terms|privacy|policy|policies|cookies?|newsletters?|emails?|conditions)\b/
const PROTECTED = /\bthis (?:site|form) is protected by recaptcha\b/

/** What a reader agrees to by signing up: "By submitting your email you agree to our terms of use and privacy policy." */
export const consentNotice: Interruption = {
  name: 'consent-notice',
  tester: (source, rows) => (row) => {
    const { start, end, words, quotes } = rows[row]
    if (words < 6 || words > 120 || quotes > 0) return false
    const text = lowerCase(source.slice(start, Math.min(end, start + 500)))
    return TERMS.test(text) && (AGREE().test(text) || PROTECTED.test(text))
  },
}
