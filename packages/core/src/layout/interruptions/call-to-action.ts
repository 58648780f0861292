import { lazily } from '../../source/lazily'
import { lowerCase } from '../../source/lower-case'
import { hashOf } from '../rows/word-classes'
import type { Interruption } from './interruption'

const SUBSCRIPTION =
  '(?:newsletters?|inbox|e-?mails?|alerts?|updates|app|subscri\\w+|membership|membres?|whatsapp|telegram|channel|notifications)'
const GET = `\\s(?:the|our|a|all|breaking|daily|weekly|more|unlimited|access|exclusive|email)\\b.{0,120}\\b${SUBSCRIPTION}\\b`
const MISSING =
  '\\s(?:advertisement|ad|video|content|article)\\s(?:has\\snot\\sloaded|is\\s(?:reserved|only\\savailable|exclusive|for\\ssubscribers)|failed|cannot|could\\snot)\\b'
const THANKS = '(?:\\syou)?\\sfor\\s(?:subscribing|signing|registering|reading\\b|your\\s(?:subscription|interest))\\b'
const HERE = '\\s(?:here|below|on|the|to|for|through)\\b'
const HAVE =
  '\\s(?:a|an|any|you|more|something)\\s(?:.{0,40}\\s)?(?:tips?|stor(?:y|ies)|questions?|information|view|opinion|feedback|to\\sshare)\\b.{0,80}\\b(?:e-?mail|contact|call|tell\\sus|let\\sus|send|write\\sto|get\\sin\\stouch|submit|text\\sus)\\b'
const NEWS = `\\s(?=.{0,80}\\b(?:your|our|us|free)\\b).{1,80}\\b${SUBSCRIPTION}\\b`
const TO_US = '\\s(?:us|the\\s(?:newsroom|editors?|authors?|reporters?|writers?))\\b'
/** Where the article stood first. */
const ELSEWHERE =
  '\\s(?:article|story|column|piece|post|review)\\s(?:was\\s)?(?:originally|first)\\s(?:appeared|published|ran)\\s(?:on|in|at|by)\\b'
const FED = '\\spost\\s.{1,180}\\sappeared\\sfirst\\son\\s'
/** How old it is. */
const AGED = '\\s(?:article|story|post|content)\\sis\\s(?:more\\sthan|over)\\s\\S{1,6}\\s(?:month|year)s?\\sold\\b'

/** What follows the line's first word, in lower case. Apart, as only the words that lines open with need theirs compiled. */
const AFTER = new Map([
  ['click', HERE],
  ['tap', HERE],
  ['sign', '\\sup\\s(?:for|to|here|now|today|below|and)\\b'],
  ['subscribe', '\\s(?:to|now|here|today|for|and|on|via)\\b'],
  ['register', '\\s(?:for|now|to|here)\\b'],
  ['download', '\\s(?:the|our)\\b'],
  ['get', `(?:${GET}|\\sin\\stouch\\b.{0,60}\\b(?:us|team|newsroom|e-?mail\\w*)\\b)`],
  ['receive', GET],
  [
    'follow',
    '\\s(?:.{1,80}\\son\\s(?:x|twitter|facebook|instagram|threads|bluesky|mastodon|linkedin|youtube|tiktok|google|flipboard|social)|us)\\b',
  ],
  ['join', `\\s(?:.{1,80}\\b(?:${SUBSCRIPTION}|conversation|discussion|forums?|community)|us)\\b`],
  ['like', '\\sus\\b'],
  ['having', '\\strouble\\?'],
  ['already', '\\s(?:a|an|have)\\s(?:\\w+\\s)?(?:subscriber|member|account|subscription)\\b'],
  ['this', `(?:${MISSING}|${AGED}|${ELSEWHERE})`],
  ['the', `(?:${MISSING}|${FED})`],
  ['we', '\\sapologi[sz]e,\\sbut\\sthis\\b'],
  ['thank', THANKS],
  ['thanks', THANKS],
  [
    'to',
    `\\s(?:read|access|continue|view|unlock|get|receive)\\b.{0,100}\\b(?:subscribe|sign\\s(?:up|in)|log\\sin|register|${SUBSCRIPTION})\\b`,
  ],
  ['want', NEWS],
  ['stay', NEWS],
  ['send', '\\s(?:us\\s)?(?:your\\s)?(?:tips|feedback|comments|letters)\\b'],
  ['support', '\\s(?:our|independent|quality|local)\\s(?:journalism|reporting|news)\\b'],
  ['no', '\\sspam\\b'],
  [
    'if',
    '\\s(?:you|this)\\b.{0,80}\\b(?:consider\\s(?:subscrib|becom|support|donat|mak)ing|please\\s(?:subscribe|donate))\\b',
  ],
  ['become', '\\sa\\s(?:member|subscriber|supporter)\\b'],
  ['don', "[’']t\\smiss\\s(?:out|the\\slatest|a\\sstory|any)\\b"],
  [
    'for',
    '\\smore\\s(?:stories|news|information|updates|on\\sthis)\\b.{0,40}\\b(?:check|visit|click|follow|go\\sto|see)\\b',
  ],
  ['report', '\\s(?:an?|this)\\s(?:\\w+\\s)?(?:error|issue|typo|mistake|ad|problem|correction)$'],
  ['open', '\\sthis\\s(?:photo|image|picture|graphic)\\s(?:in|full)\\b'],
  ['have', HAVE],
  ['got', HAVE],
  ['do', `\\syou${HAVE}`],
  ['contact', TO_US],
  ['email', TO_US],
  ['tell', '\\sus\\b'],
  ['help', '\\sus\\s(?:improve|keep|grow|build|continue|make)\\b'],
  ['learn', '\\smore(?:\\s(?:about|at|here|on|by)\\b|[.!]?$)'],
  ['find', '\\s(?:out\\s)?more(?:\\s(?:about|at|here|on|stories|news|information)\\b|[.!]?$)'],
  ['please', '\\s(?:enter|log|sign|subscribe|enable|turn|disable|try\\sagain|check\\syour)\\b'],
])

/** The words by their hashes. */
const openers = lazily(() => new Map([...AFTER.keys()].map((word) => [hashOf(word), word])))
const compiled = new Map<string, RegExp>()

function patternOf(word: string): RegExp {
  const after = AFTER.get(word) ?? ''
  let pattern = compiled.get(after)
  if (!pattern) {
    pattern = new RegExp(`^${after}`, 'u')
    compiled.set(after, pattern)
  }
  return pattern
}

const LONGEST = 32
const LEAD = 6
const PICTOGRAPHS = 0x2600

/** A line that asks the reader to do something with the page or its publisher: "Click here to get the app", "Sign up for ...". */
export const callToAction: Interruption = {
  name: 'call-to-action',
  longest: LONGEST,
  tester: (source, rows) => (row) => {
    const { start, end, words, innerStops, head } = rows[row]
    if (words < 2 || innerStops > 2) return false
    const word = openers().get(head)
    if (word === undefined) return false
    const lower = lowerCase(source.slice(start, Math.min(end, start + 200)))
    // A pictograph may stand before it.
    const led = lower.charCodeAt(0) >= PICTOGRAPHS
    const at = led ? lower.slice(0, word.length + LEAD).indexOf(word) : lower.startsWith(word) ? 0 : -1
    return at >= 0 && patternOf(word).test(lower.slice(at + word.length))
  },
}
