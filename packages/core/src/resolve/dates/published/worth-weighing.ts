import { lowerAt } from './bounds'
import { timeLeft } from './evidence/countdowns'
import type { Evidence } from './infer-published'

/** What events that fix a week are called. */
const heads = new Set([
  'caucus',
  'caucuses',
  'contest',
  'contests',
  'convention',
  'debate',
  'primaries',
  'primary',
  'referendum',
])
/** How near a day stands to its event, in tokens, and how many days beside events it takes. */
const near = 6
const enough = 1

/**
 * Weighing takes longer than all else that is done about dates, so it is done only where it can come to something: where
 * a post is shown, a dateline gives a day and a weekday is told too, or different days stand beside events, or one told from today does.
 */
export function isWorthWeighing({ text, facts, posts }: Pick<Evidence, 'text' | 'facts' | 'posts'>): boolean {
  if (posts.length > 0) return true
  const dated = facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
  if (dated) return facts.some(({ meaning, quoted }) => meaning.kind === 'weekday' && !quoted)
  const ties = new Set<string>()
  for (const { meaning, expression, quoted, caption } of facts) {
    if (quoted || caption) continue
    const { kind } = meaning
    const counted = timeLeft(text, { meaning, expression }) !== null
    if (kind !== 'weekday' && kind !== 'deictic' && kind !== 'unit' && !counted) continue
    const { firstToken, endToken } = expression
    for (let token = firstToken - near; token <= endToken + near; token++) {
      const word = lowerAt(text, token)
      if (!heads.has(word)) continue
      if (kind === 'deictic') return true
      ties.add(`${kind === 'weekday' ? meaning.weekday : kind} ${word[0]}`)
      if (ties.size >= enough) return true
    }
  }
  return false
}
