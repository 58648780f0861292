import { fromDayNumber, toDayNumber } from '../../../source/calendar'
import { lowerAt } from './bounds'
import type { CandidateMention } from './candidates'
import type { Days } from './day-scores'
import type { Evidence } from './infer-published'

/** What a candidate is called before the name. */
const titles = new Set(['candidate', 'hopeful', 'contender', 'front-runner', 'frontrunner', 'nominee'])

/** A campaign that the people of a story ran in. */
interface Campaign extends Days {
  readonly names: Set<string>
  /** How often they are named. */
  times: number
}

/** Days before the first announcement that a campaign begins, and how many must be left open for it to count. */
const before = 30
const least = 60
/** A campaign whose people are named this much less than those of another is not the story's. */
const behind = 1.2

/**
 * The campaigns for the American presidency that a story can be of, each from its first announcement to the inauguration:
 * those in which the people ran that it names most, within what holders of offices and new words allow.
 */
export function campaignRange({ text, facts, candidates, offices }: Evidence): Days[] {
  if (candidates.length === 0) return []
  const dated = facts.some(({ dateline, meaning }) => dateline && meaning.kind === 'day')
  const campaigns = countNames(candidates)
  const open: Campaign[] = []
  for (const [election, { from, names, times }] of campaigns) {
    const days = {
      from: Math.max(from - before, offices.from ?? -Infinity),
      to: Math.min(toDayNumber(election + 1, 1, 20), offices.to ?? Infinity),
    }
    if (days.to - days.from >= least) open.push({ ...days, names, times })
  }
  const together = open.filter(({ names }) => names.size > 1)
  const titled = candidates.some(({ firstToken }) => titles.has(lowerAt(text, firstToken - 1)))
  const rest = together.length > 0 ? together : titled || dated ? open : []
  let most: Campaign | null = null
  for (const campaign of rest) if (!most || campaign.times > most.times) most = campaign
  return rest
    .filter((campaign) => most && (campaign.times * behind >= most.times || isNewer(campaign, most)))
    .map(({ from, to }) => ({ from, to }))
}

/** A story that names who ran later recalls the campaign that it names more of. */
function isNewer(campaign: Campaign, most: Campaign): boolean {
  return campaign.from > most.to && [...campaign.names].some((name) => !most.names.has(name))
}

/** By the year of the election: who of those named ran, and how often they are named. */
function countNames(candidates: readonly CandidateMention[]): Map<number, Campaign> {
  const campaigns = new Map<number, Campaign>()
  for (const { candidacy } of candidates)
    for (const { from, to } of candidacy.running) {
      const { year } = fromDayNumber(to)
      const election = year + ((4 - (year % 4)) % 4)
      const campaign = campaigns.get(election)
      if (!campaign) campaigns.set(election, { from, to, names: new Set([candidacy.surname]), times: 1 })
      else {
        campaign.names.add(candidacy.surname)
        campaign.times++
        if (from < campaign.from) campaigns.set(election, { ...campaign, from })
      }
    }
  return campaigns
}
