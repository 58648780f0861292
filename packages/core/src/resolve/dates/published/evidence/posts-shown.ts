import { newestPost } from '../posts'
import { Cost, type DayEvidence } from './day-evidence'

/** Decibans by how many days after the newest post the story goes out; the last weight is for all days after these. */
const byDay = [0, -3, -7, -11, -16, -16, -16]
const night = [-8, 0, -7, -11, -16, -16, -16]
/** A post's date is that of Greenwich, where the evening in America is tomorrow. */
const dated = [0, -1, -5, -9, -14, -16, -16]
const dayBefore = -6
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
  weigh({ posts }, scores) {
    const newest = newestPost(posts)
    if (!newest) return
    const { hour } = newest
    const near = hour === null ? dated : hour >= nightfall ? night : byDay
    scores.add(newest.span, (day) => {
      const gone = day - newest.day
      if (gone === -1 && hour === null) return dayBefore
      // It may still have been yesterday where the story was written.
      if (gone < 0) return gone === -1 && hour !== null && hour < 3 ? Cost.Unlikely : 2 * Cost.Impossible
      return gone < near.length ? near[gone] : gone <= 30 ? withinMonth : later
    })
  },
}
