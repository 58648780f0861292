import type { Interruption } from './interruption'

const FIRST = new Set(
  'click tap sign subscribe download get follow join like having already this the thank thanks to we want register receive stay send support become don please'.split(
    ' ',
  ),
)
const SUBSCRIPTION =
  '(?:newsletters?|inbox|e-?mails?|alerts?|updates|app|subscri\\w+|membership|membres?|whatsapp|telegram|channel|notifications)'
const CALL = new RegExp(
  `^(?:${[
    '(?:click|tap)\\s(?:here|below|on|the|to|for|through)\\b',
    'sign\\sup\\s(?:for|to|here|now|today|below|and)\\b',
    'subscribe\\s(?:to|now|here|today|for|and|on|via)\\b',
    'register\\s(?:for|now|to|here)\\b',
    'download\\s(?:the|our)\\b',
    `(?:get|receive)\\s(?:the|our|a|all|breaking|daily|weekly|more|unlimited|access|exclusive|email)\\b.{0,120}\\b${SUBSCRIPTION}\\b`,
    'follow\\s.{1,80}\\son\\s(?:x|twitter|facebook|instagram|threads|bluesky|mastodon|linkedin|youtube|tiktok|google|flipboard|social)\\b',
    `join\\s.{1,80}\\b(?:${SUBSCRIPTION}|conversation|discussion|forums?|community)\\b`,
    '(?:like|follow|join)\\sus\\b',
    'having\\strouble\\?',
    'already\\s(?:a|an|have)\\s(?:\\w+\\s)?(?:subscriber|member|account|subscription)\\b',
    '(?:this|the)\\s(?:advertisement|ad|video|content|article)\\s(?:has\\snot\\sloaded|is\\s(?:reserved|only\\savailable|exclusive|for\\ssubscribers)|failed|cannot|could\\snot)\\b',
    'we\\sapologi[sz]e,\\sbut\\sthis\\b',
    'thanks?(?:\\syou)?\\sfor\\s(?:subscribing|signing|registering|reading\\sthis|your\\s(?:subscription|interest))\\b',
    `to\\s(?:read|access|continue|view|unlock|get|receive)\\b.{0,100}\\b(?:subscribe|sign\\s(?:up|in)|log\\sin|register|${SUBSCRIPTION})\\b`,
    `(?:want|stay)\\b.{0,80}\\b${SUBSCRIPTION}\\b`,
    'send\\s(?:us\\s)?(?:your\\s)?(?:tips|feedback|comments|letters)\\b',
    'support\\s(?:our|independent|quality|local)\\s(?:journalism|reporting|news)\\b',
    'become\\sa\\s(?:member|subscriber|supporter)\\b',
    "don[’']t\\smiss\\s(?:out|the\\slatest|a\\sstory|any)\\b",
    'please\\s(?:enter|log|sign|subscribe|enable|turn|disable|try\\sagain|check\\syour)\\b',
  ].join('|')})`,
  'iu',
)
const LONGEST = 32

/** A line that asks the reader to do something with the page or its publisher: "Click here to get the app", "Sign up for ...". */
export const callToAction: Interruption = {
  name: 'call-to-action',
  tester: (source, rows) => (row) => {
    const { start, end, words, innerStops, head } = rows[row]
    if (words < 2 || words > LONGEST || innerStops > 2 || !FIRST.has(head)) return false
    return CALL.test(source.slice(start, Math.min(end, start + 200)))
  },
}
