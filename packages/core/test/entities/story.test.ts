import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createParser, parse } from '../../src'
import type { Article } from '../../src/model'

const phoneCall = `Vale, Okafor to talk 'shortly'

Ghanaian President Samuel Okafor (L) greets Norwegian Prime Minister Ingrid Vale in Accra, Ghana, May 4, 2021. (photo credit: TASS/PETTER HOLM/KREMLIN VIA REUTERS)

By Hannah Leitner

Prime Minister Ingrid Vale and Ghanaian President Samuel Okafor spoke by phone on Monday and agreed to meet soon, the Prime Minister’s Office said.

The Kremlin, whose envoy is in Oslo, declined to comment on the New Year’s greetings that the Ghanaian president sent to Norway.
`

function story({ entities }: Article): string[] {
  return entities
    .filter(({ inStory }) => inStory)
    .map(({ type, name, roles, country }) =>
      [type, name, roles.map(({ text }) => text).join('; '), country].join(' | '),
    )
    .sort()
}

describe.each([
  ['with the trained names', parse],
  ['by rules', createParser({ names: null })],
])('an article %s', (_, read) => {
  const article = read(phoneCall)

  it('has the people, organizations and places of its story', () => {
    expect(story(article)).toEqual([
      'organization | Kremlin |  | RU',
      'organization | Prime Minister’s Office |  | NO',
      'person | Ingrid Vale | Norwegian Prime Minister | NO',
      'person | Samuel Okafor | Ghanaian President | GH',
      'place | Accra |  | GH',
      'place | Ghana |  | GH',
      'place | Norway |  | NO',
      'place | Oslo |  | NO',
    ])
  })

  it('keeps those of credit and byline out of the story', () => {
    const outside = article.entities.filter(({ inStory }) => !inStory).map(({ type, name }) => `${type} ${name}`)
    expect(outside.sort()).toEqual([
      'organization REUTERS',
      'organization TASS',
      'person Hannah Leitner',
      'person PETTER HOLM',
    ])
  })

  it('knows who stands where', () => {
    const [figure] = article.figures
    expect(figure.positions.map(({ entity, position }) => [article.entities[entity].name, position.text])).toEqual([
      ['Samuel Okafor', 'L'],
    ])
  })

  it('has spans that say what the names say', () => {
    for (const { aliases, mentions } of article.entities) {
      for (const { text, span } of aliases) expect(article.source.slice(span.start, span.end)).toBe(text)
      for (let at = 1; at < mentions.length; at++)
        expect(mentions[at].span.start).toBeGreaterThanOrEqual(mentions[at - 1].span.start)
    }
  })
})

const seed = join(import.meta.dirname, '../../../../../shared/seeds/netanyahu-putin.txt')

describe.skipIf(!existsSync(seed))('the seed article', () => {
  it.each([
    ['with the trained names', parse],
    ['by rules', createParser({ names: null })],
  ])('%s has exactly its people, organizations and places', (_, read) => {
    expect(story(read(readFileSync(seed, 'utf8')))).toEqual([
      'organization | Kremlin |  | RU',
      'organization | Prime Minister’s Office |  | IL',
      'person | Bashar Assad | Syrian President | SY',
      'person | Benjamin Netanyahu | Israeli Prime Minister | IL',
      'person | Vladimir Putin | Russian President | RU',
      'place | Israel |  | IL',
      'place | Middle East |  | ',
      'place | Moscow |  | RU',
      'place | Russia |  | RU',
      'place | Sochi |  | RU',
      'place | Syria |  | SY',
    ])
  })
})
