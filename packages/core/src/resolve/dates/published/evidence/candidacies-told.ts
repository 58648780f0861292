import type { Text } from '../../../../language/text'
import { lowerAt } from '../bounds'
import type { Candidacy } from '../candidacy-table'
import { type Days, partStretches, type WeighedDays } from '../day-scores'
import { Cost, type DayEvidence } from './day-evidence'

type Role = 'running' | 'presumptive' | 'nominee'

const titles = new Set(['candidate', 'candidates', 'hopeful', 'contender', 'front-runner', 'frontrunner', 'nominee'])
const parties = new Set(['presidential', 'republican', 'gop', 'g.o.p.', 'democratic', 'party'])
const still = new Set(['presumptive', 'presumed', 'likely'])
const over = new Set(['former', 'ex', 'onetime', 'vice'])

/** How many tokens a title takes at most. */
const longest = 6
/** A nominee is called so some days before the vote of the convention. */
const early = 3

/**
 * "Republican presidential candidate Ted Cruz" was written while he ran, "presumptive nominee" until the convention. A
 * name without such a title says less: who has left the race is named seldom, and who has not entered it seldomer.
 */
export const candidaciesTold: DayEvidence = {
  name: 'candidacies-told',
  weigh({ text, candidates }, scores) {
    const told = new Map<Candidacy, Set<Role>>()
    for (const { candidacy, firstToken, endToken, span } of candidates) {
      let roles = told.get(candidacy)
      if (!roles) {
        roles = new Set()
        told.set(candidacy, roles)
        scores.addStretches(span, -6, weightsOf(candidacy).named)
      }
      const role = roleBeside(text, firstToken, endToken)
      if (!role || roles.has(role) || candidacy[role].length === 0) continue
      roles.add(role)
      scores.addStretches(span, Cost.Unlikely, weightsOf(candidacy)[role])
    }
  },
}

type Weights = Readonly<Record<Role | 'named', readonly WeighedDays[]>>

const weights = new Map<Candidacy, Weights>()

/** What a candidate's name says of each day, and what a title beside it says. */
function weightsOf(candidacy: Candidacy): Weights {
  let known = weights.get(candidacy)
  if (!known) {
    const { running, presumptive, nominee } = candidacy
    const called = (days: readonly Days[], lead: number) =>
      partStretches(days.map(({ from, to }) => ({ from: from - lead, to: to + 1, weight: 0 })))
    known = {
      named: partStretches(
        running.flatMap(({ from, to }) => [
          { from, to: to + 2, weight: 0 },
          { from, to: to + 21, weight: -2 },
          { from, to: Infinity, weight: -5 },
        ]),
      ),
      running: called(running, 0),
      presumptive: called(presumptive, early),
      nominee: called(nominee, early),
    }
    weights.set(candidacy, known)
  }
  return known
}

/** Before the name ("Republican presidential candidate X") or after it ("X, the presumptive Republican nominee,"). */
function roleBeside(text: Text, first: number, end: number): Role | null {
  if (titles.has(lowerAt(text, first - 1))) return roleIn(text, first - 1 - longest, first)
  if (lowerAt(text, end) !== ',') return null
  for (let token = end + 1; token <= end + longest; token++) {
    const word = lowerAt(text, token)
    if (word === ',' || word === '.') return null
    if (titles.has(word)) return roleIn(text, end, token + 1)
  }
  return null
}

/** What the words from `from` up to the title, the last before `to`, make of it. */
function roleIn(text: Text, from: number, to: number): Role | null {
  let political = false
  let presumptive = false
  for (let token = to - 2; token >= from; token--) {
    const word = lowerAt(text, token)
    if (word === '.' || word === ';') break
    if (over.has(word)) return null
    if (parties.has(word)) political = true
    if (still.has(word)) presumptive = true
  }
  if (!political) return null
  return lowerAt(text, to - 1) === 'nominee' ? (presumptive ? 'presumptive' : 'nominee') : 'running'
}
