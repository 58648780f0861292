import { lazily } from '../../source/lazily'
import { lowerCase } from '../../source/lower-case'
import { CLASS, CLASS_COUNT } from '../rows/word-classes'
import type { Interruption } from './interruption'

// These read text in lower case.
/** A word that each form of `AGREE` has: few rows do, and it is slow to compile. */
const CONSENT = /agree|accept|consent|acknowledge|confirm|certify|opt|would like/
const AGREE = lazily(
  () =>
    /\bby\s(?:\p{L}+,?\s){1,10}?you\s(?:are\s)?(?:agree|agreeing|accept|consent|acknowledge|confirm|certify|opt)|^i\s(?:would like|want|agree|wish)\sto\s(?:be\s(?:e-?mailed|contacted)|receive|get|hear)\b|\b(?:i|you)\s(?:understand and agree|agree to (?:the|our)|have read and (?:agree|accept))/u,
)
const PROTECTED = /\bthis (?:site|form) is protected by recaptcha\b/

/** What a reader agrees to by signing up: "By submitting your email you agree to our terms of use and privacy policy." */
export const consentNotice: Interruption = {
  name: 'consent-notice',
  longest: 120,
  tester: (source, rows, counts) => (row) => {
    const { start, end, words, quotes } = rows[row]
    if (words < 6 || quotes > 0) return false
    // Terms, policies, cookies; newsletters, e-mail; and somebody who agrees, or the form that asks.
    const base = row * CLASS_COUNT
    if (counts[base + CLASS.policy] + counts[base + CLASS.subscribe] === 0) return false
    const text = lowerCase(source.slice(start, Math.min(end, start + 500)))
    return (counts[base + CLASS.subject] > 0 && CONSENT.test(text) && AGREE().test(text)) || PROTECTED.test(text)
  },
}
