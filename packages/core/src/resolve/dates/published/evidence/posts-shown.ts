import { weekdayOf } from '../../../../source/calendar'
import type { Fact } from '../facts'
import { newestPost, type Post } from '../posts'
import { Cost, type DayEvidence } from './day-evidence'

/** Decibans by how many days after the newest post the story goes out; the last weight is for all days after these. */
const byDay = [0, -3, -7, -11, -16, -16, -16]
const night = [-10, 0, -7, -11, -16, -16, -16]
/** A post's date is that of Greenwich, where the evening in America is tomorrow. */
const dated = [0, -1, -5, -9, -14, -16, -16]
const dayBefore = -6
/** A day is told that came after the post: publication hangs on that day. */
const overtaken = [-8, 0, -1, -4, -8, -12, -14]
const withinMonth = -24
const later = -36
/** From this hour on a post is for the next day's stories. */
const nightfall = 20.5

/**
 * A post that the text shows was there before it, most often for hours and seldom for more than a day or two: what is
 * shown is what people speak of. What was posted at night is told the next day.
 */
export const postsShown: DayEvidence = {
  name: 'posts-shown',
  weigh({ posts, facts, eventWeekdays }, scores) {
    const newest = newestPost(posts)
    if (!newest) return
    const { hour } = newest
    const near = isOvertaken(newest, facts, eventWeekdays)
      ? overtaken
      : hour === null
        ? dated
        : hour >= nightfall
          ? night
          : byDay
    scores.add(newest.span, (day) => {
      const gone = day - newest.day
      if (gone === -1 && hour === null) return dayBefore
      // It may still have been yesterday where the story was written.
      if (gone < 0) return gone === -1 && hour !== null && hour < 3 ? Cost.Unlikely : 2 * Cost.Impossible
      return gone < near.length ? near[gone] : gone <= 30 ? withinMonth : later
    })
  },
}

/** A weekday is told as past that is a day or two after the post; five or six days before it is less likely. */
function isOvertaken({ day }: Post, facts: readonly Fact[], over: ReadonlyMap<number, boolean>): boolean {
  return facts.some(({ meaning, tense, quoted, caption }) => {
    if (meaning.kind !== 'weekday' || meaning.relation !== null || tense === 'future' || quoted || caption) return false
    if (over.get(meaning.weekday) === false) return false
    const gone = (meaning.weekday - weekdayOf(day) + 7) % 7
    return gone === 1 || gone === 2
  })
}
