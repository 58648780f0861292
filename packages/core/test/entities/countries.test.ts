import { describe, expect, it } from 'vitest'
import { body, resolveMarked } from './marked'

function countries(marked: string): string[] {
  return resolveMarked(body(marked)).index.entities.map(({ name, country }) => `${name}: ${country}`)
}

describe('countries', () => {
  it.each<[string, string[]]>([
    ['They met in {l:Sochi}.', ['Sochi: RU']],
    ['They met in {l:Sarnath}, {l:India}.', ['Sarnath: IN', 'India: IN']],
    ['They met in {l:Sarnath}, {l:India} and {l:Nepal}.', ['Sarnath: null', 'India: IN', 'Nepal: NP']],
    ['All over the {l:Middle East}.', ['Middle East: null']],
    ['In {l:Millbrook}, {l:Ohio}.', ['Millbrook: US', 'Ohio: US']],
    ['In {l:Georgia}, near {l:Tbilisi}.', ['Georgia: GE', 'Tbilisi: GE']],
    ['In {l:Georgia} and {l:Alabama}.', ['Georgia: US', 'Alabama: US']],
    ['The {o:Georgia Department of Health} spoke.', ['Georgia Department of Health: US']],
    ['{l:Georgia} Governor {p:Anna Lowe} spoke.', ['Georgia: null', 'Anna Lowe: US']],
    ['In {l:Georgia}, the {o:Georgia State Patrol} met.', ['Georgia: US', 'Georgia State Patrol: US']],
    ['In {l:Tbilisi}, the {o:Georgia Football Federation} met.', ['Tbilisi: GE', 'Georgia Football Federation: GE']],
    ['The {o:Georgia Football Federation} met.', ['Georgia Football Federation: null']],
    ['{x:Israeli} Prime Minister {p:Dan Levi} spoke.', ['Dan Levi: IL']],
    ['{o:White House} press secretary {p:Joan Hill} spoke.', ['White House: US', 'Joan Hill: US']],
    ['{o:Reuters} reporter {p:Joan Hill} spoke.', ['Reuters: null', 'Joan Hill: null']],
    ['The {o:Kremlin} spoke.', ['Kremlin: RU']],
    ['The {x:Danish} {o:Foreign Ministry} spoke.', ['Foreign Ministry: DK']],
    [
      '{x:Danish} Prime Minister {p:Ida Holm} left. The {o:Prime Minister’s Office} spoke.',
      ['Ida Holm: DK', 'Prime Minister’s Office: DK'],
    ],
    ['The {o:Prime Minister’s Office} spoke.', ['Prime Minister’s Office: null']],
  ])('%s', (marked, expected) => {
    expect(countries(marked)).toEqual(expected)
  })
})
