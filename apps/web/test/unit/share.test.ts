import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { draftOf } from '../../src/corrections/draft'
import { draftFromFragment, fragmentOf, isShared } from '../../src/input/share'
import { at, ferryText } from '../support/ferry'

it('a draft survives its link, lone surrogates too', async () => {
  const draft = {
    text: `${ferryText} \ud83d and \udc00`,
    published: '2024-01-18',
    hints: [{ span: at('A hard winter'), type: 'crosshead' as const }],
    speakers: [
      { quote: at('We heard them.'), speaker: at('Tom Reyes') },
      { quote: at('lifeline'), speaker: null },
    ],
  }
  const fragment = await fragmentOf(draft)
  expect(isShared(fragment)).toBe(true)
  expect(fragment).toMatch(/^#a1=[\w-]+$/)
  expect(await draftFromFragment(fragment)).toEqual(draft)
})

it('a link is made as the README says', async () => {
  const data = deflateRawSync(JSON.stringify({ text: 'Grüße', published: '2020-01-01' })).toString('base64url')
  expect(await draftFromFragment(`#a1=${data}`)).toEqual(draftOf('Grüße', '2020-01-01'))
})

it('what is malformed in a link is left out, and a link without a text is none', async () => {
  const link = (json: unknown) => `#a1=${deflateRawSync(JSON.stringify(json)).toString('base64url')}`
  const hints = [
    { span: { start: 0, end: 99 }, type: 'deck' },
    { span: { start: 0, end: 1 }, type: 'nothing' },
    { span: { start: 2, end: 2 }, type: 'deck' },
    7,
  ]
  expect(await draftFromFragment(link({ text: 'abc', published: 7, hints, speakers: 'x' }))).toEqual(draftOf('abc'))
  await expect(draftFromFragment(link(['abc']))).rejects.toThrow('holds no article')
  await expect(draftFromFragment('#a1=!')).rejects.toThrow('damaged')
})
