import { names } from '@nutgraf/names-en'
import { describe, expect, it } from 'vitest'
import { createParser, type ParserSetup } from '../src/create-parser'

const text = 'Bridge shut\n\nThe mayor, Ada Lind, said on Monday that the bridge was shut.\n'

describe('createParser', () => {
  it('takes a names model, or null', () => {
    expect(createParser({ names })(text).entities.map(({ name }) => name)).toContain('Ada Lind')
    expect(() => createParser({ names: null })(text)).not.toThrow()
  })

  it.each([
    ['the module around a model', { names: { names } }],
    ['something else', { names: {} }],
    ['a name', { names: 'en' }],
    ['nothing', {}],
  ])('takes %s for a mistake, before any article is read', (_, setup) => {
    expect(() => createParser(setup as unknown as ParserSetup)).toThrow(/names model, or null/)
  })

  it('takes no model of another version', () => {
    expect(() => createParser({ names: { ...names, format: 'nutgraf-names-0' } })).toThrow(/nutgraf-names-0/)
  })
})
