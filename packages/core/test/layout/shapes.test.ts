import { describe, expect, it } from 'vitest'
import { parseLayout } from '../../src/layout'
import { type Shape, shapes } from './shapes'
import { shapesByLanguage } from './shapes-by-language'

/** The text of a shape: label and value of a header field share a line. */
function textOf({ blocks, between = '\n' }: Shape): string {
  let text = ''
  for (const [index, [, words]] of blocks.entries()) {
    const field = index > 0 && /^[A-Z-]+:$/.test(blocks[index - 1][1]) && blocks[index - 1][1] !== 'BODY:'
    text += index === 0 ? words : (field ? ' ' : between) + words
  }
  return text
}

describe('the shapes of articles', () => {
  it.each([...shapes, ...shapesByLanguage].map((shape) => [shape.name, shape] as const))('%s', (_, shape) => {
    const { blocks } = parseLayout(textOf(shape))
    expect(blocks.map(({ type, text }) => [type, text])).toEqual(shape.blocks.map(([type, words]) => [type, words]))
  })
})
