import { expect, it } from 'vitest'
import { correctSpeaker, correctType } from '../../src/corrections/correct'
import { type Draft, draftOf } from '../../src/corrections/draft'
import { editText } from '../../src/corrections/shift'

const text = 'One line.\nTwo lines.\nThree lines.'
const two = { start: 10, end: 20 }
const three = { start: 21, end: 33 }

function draft(): Draft {
  return correctSpeaker(correctType(draftOf(text), two, 'deck'), three, { start: 0, end: 3 })
}
const words = (edited: Draft) => edited.hints.map(({ span }) => edited.text.slice(span.start, span.end))

it('corrections move with their words when text is put in before them', () => {
  const edited = editText(draft(), `A new line.\n${text}`)
  expect(words(edited)).toEqual(['Two lines.'])
  expect(edited.speakers).toEqual([{ quote: { start: 33, end: 45 }, speaker: { start: 12, end: 15 } }])
})

it('stay where they are when text is put in after them', () => {
  expect(editText(draft(), `${text} More.`).hints).toEqual(draft().hints)
})

it('grow with an edit inside them', () => {
  expect(words(editText(draft(), text.replace('Two lines', 'Two long lines')))).toEqual(['Two long lines.'])
})

it('go when their words go', () => {
  const edited = editText(draft(), 'Something else')
  expect(edited.hints).toEqual([])
  expect(edited.speakers).toEqual([])
})

it('the same line corrected twice has one correction, and none when it is given back', () => {
  const twice = correctType(draft(), two, 'paragraph')
  expect(twice.hints).toEqual([{ span: two, type: 'paragraph' }])
  expect(correctType(twice, two, null).hints).toEqual([])
  expect(correctSpeaker(twice, three, undefined).speakers).toEqual([])
})
