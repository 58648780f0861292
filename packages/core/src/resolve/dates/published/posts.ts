import type { Span } from '../../../model'
import type { Fact } from './facts'

/** A post on Twitter that the text shows or links to. */
export interface Post {
  /** The day it was posted in the east of North America, where most English news is written; by the world's clock where only a date tells it. */
  readonly day: number
  /** Hours of that day that had gone by; `null` where only a date tells of it. */
  readonly hour: number | null
  readonly span: Span
}

/** How many are read: a story shows a few, and only a flood has more. */
const most = 100
const hours = 3_600_000
/** Eastern standard time, in hours from UTC. */
const zone = -5
/**
 * A post's number holds, above its 22 lowest bits, the milliseconds since 2010-11-04T01:42:54.657Z.
 * Source: Twitter's Snowflake, released in 2010.
 */
const epoch = 1_288_834_974_657
const step = 2 ** 22

/** What stands before the number, and what leads from it to the number: in a link, in the remnant of an embedded post. */
const leads: readonly { readonly word: string; readonly number: RegExp; readonly hosts: RegExp | null }[] = [
  { word: 'status', number: /(?:es)?\/(\d{15,19})(?!\d)/y, hosts: /\b(?:twitter|x)\.com\/[^\s/]{1,20}\/$/ },
  { word: 'tweet', number: /[\s_-]?id\W{1,4}(\d{15,19})(?!\d)/iy, hosts: null },
]
/** How far before the word the host stands at most. */
const hostReach = 40

export function newestPost(posts: readonly Post[]): Post | null {
  let newest: Post | null = null
  for (const post of posts)
    if (!newest || post.day > newest.day || (post.day === newest.day && (post.hour ?? 0) > (newest.hour ?? 0)))
      newest = post
  return newest
}

/** The day on which it was posted, or may have been: a date is that of Greenwich, where the evening in America is tomorrow. */
export function earliestDay({ day, hour }: Post): number {
  return hour === null ? day - 1 : day
}

/** The posts a text shows: by their numbers, else by the dates under them. */
export function findPosts(source: string, facts: readonly Fact[]): Post[] {
  const numbered = longNumber.test(source) ? findNumbered(source) : []
  return numbered.length > 0 ? numbered : findDated(source, facts)
}

/** A post's number has so many digits at least. Few texts hold any, and this is quicker than to look for the rest. */
const longNumber = /\d{15}/

/** "— Ann Holm (@annholm) May 15, 2019", and what is left of one in the text of a page: "date="May 15, 2019"". */
const signature = /(?:\(@\w{1,20}\)\s{1,3}|\btweet[^\n<>]{0,60}?date="?)$/
const signatureReach = 80

function findDated(source: string, facts: readonly Fact[]): Post[] {
  const found: Post[] = []
  for (const { meaning, period, span } of facts) {
    if (meaning.kind !== 'day' || !period) continue
    // Most dates stand after a word.
    const last = source[span.start - 1]
    if (last !== ' ' && last !== '\n' && last !== '"') continue
    if (signature.test(source.slice(Math.max(0, span.start - signatureReach), span.start)))
      found.push({ day: period.start, hour: null, span })
  }
  return found
}

function findNumbered(source: string): Post[] {
  const found: Post[] = []
  for (const { word, number, hosts } of leads)
    for (let at = source.indexOf(word); at >= 0 && found.length < most; at = source.indexOf(word, at + word.length)) {
      number.lastIndex = at + word.length
      const match = number.exec(source)
      if (!match || (hosts && !hosts.test(source.slice(Math.max(0, at - hostReach), at)))) continue
      const time = Math.floor(Number(match[1]) / step) + epoch + zone * hours
      const day = Math.floor(time / (24 * hours))
      const end = match.index + match[0].length
      found.push({ day, hour: time / hours - 24 * day, span: { start: end - match[1].length, end } })
    }
  return found
}
