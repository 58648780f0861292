import { describe, expect, it } from 'vitest'
import { parse } from '../src'
import { body } from './last-paragraph'

describe('marks that quote nobody', () => {
  it.each([
    ['a nickname', 'Robert “Bob” Lee drove the last bus over the bridge.'],
    ['a title of a work', 'The choir of the school sang “Bridge Over Troubled Water” at noon.'],
    ['so-called', 'The so-called “bridge of sighs” was shut for the winter.'],
    ['irony', 'The new “bridge” is a plank over a ditch.'],
    ['a programme', 'The bus driver had a seat on “Good Morning Valley” for the whole week of the storm.'],
    ['a word as a word', 'The word “bridge” is older than the town.'],
  ])('%s', (_, words) => {
    expect(parse(body(words)).quotes).toMatchObject([{ type: 'scare', content: [], speakers: [] }])
  })
})

describe('words that report nothing', () => {
  it.each([
    ['nouns', 'The report on the bridge and the claims of the builder are on the desk.'],
    ['a noun behind its owner', 'The mayor’s plans and his questions are on the desk of the council.'],
    ['a participle before its noun', 'The alleged thief and the expected storm kept the town awake.'],
    ['names that are verbs', 'Mark State and Bill Note walked home over the bridge.'],
    ['the shared "say"', 'He had no say in the matter of the bridge.'],
    ['that somebody would not be named', 'One driver, who asked not to be named, walked home over the bridge.'],
    ['a plural possessive', "The drivers' state of mind was poor after the storm."],
  ])('%s', (_, words) => {
    expect(parse(body(words)).quotes).toEqual([])
  })
})
