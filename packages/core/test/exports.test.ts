import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each door lets out at run time: a new name is a decision, so it is written here too. */
const doors = {
  '.': [() => import('../src'), ['createParser', 'parse']],
  './parser': [() => import('../src/parser'), ['createParser', 'unpackNames']],
  './layout': [() => import('../src/layout'), ['parseLayout']],
  './formats': [() => import('../src/formats'), ['findFormat', 'formats']],
  './csv': [() => import('../src/formats/csv'), ['csvHeader', 'csvLine', 'datesToCsv', 'peopleToCsv', 'quotesToCsv']],
  './json-ld': [() => import('../src/formats/json-ld'), ['toJsonLd']],
  './markdown': [() => import('../src/formats/markdown'), ['toMarkdown']],
  './ninjs': [() => import('../src/formats/ninjs'), ['toNinjs']],
  './nlcst': [() => import('../src/formats/nlcst'), ['toNlcst']],
  './schema': [() => import('../src/formats/schema'), ['articleSchema']],
  './tables': [
    () => import('../src/formats/tables'),
    ['dateTable', 'peopleTable', 'quoteCounts', 'quoteTable', 'sentenceWords', 'speakerName', 'statementSpans'],
  ],
  './web-annotation': [() => import('../src/formats/web-annotation'), ['toWebAnnotation']],
} as const

describe('exports', () => {
  it.each(Object.entries(doors))('of nutgraf%s', async (_, [load, names]) => {
    expect(Object.keys(await load()).sort()).toEqual(names)
  })

  it('have a door each in the package', () => {
    const { exports } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
    expect(
      Object.keys(exports)
        .filter((name) => name !== './package.json')
        .sort(),
    ).toEqual(Object.keys(doors).sort())
  })
})
