import { readPublished } from '../../read-published'
import { numberOf } from '../table-words'
import type { EventDays } from './named-event'

const parties = new Set(['Republican', 'Democratic'])

/** "2016-02-09" or "2016-07-18/2016-07-21", with the words parted by "|" that mark it off from others of its kind. */
export function readDays(stretch: string, marks = '', kind = ''): EventDays {
  const [from, to = from] = stretch.split('/')
  return {
    from: readPublished(from)?.start as number,
    to: readPublished(to)?.start as number,
    party: parties.has(kind) ? kind : null,
    marks: marks === '' ? [] : marks.split('|').map((mark) => mark.split(' ').map(numberOf)),
  }
}
