import type { Article } from 'nutgraf'

/** What stands on the page, in order: one block, or several that belong together. All numbers are blocks. */
export type PageItem =
  | { readonly type: 'block'; readonly block: number }
  | { readonly type: 'list'; readonly blocks: readonly number[] }
  | {
      readonly type: 'figure'
      readonly figure: number
      readonly blocks: readonly number[]
      readonly repeats: readonly number[]
    }
  /** Furniture and repeated lines: folded away, and still there. */
  | { readonly type: 'fold'; readonly blocks: readonly number[] }

export function pageItems({ blocks, figures }: Article): readonly PageItem[] {
  const figureOf = new Map<number, number>()
  for (const [figure, { blocks }] of figures.entries()) for (const block of blocks) figureOf.set(block, figure)

  const items: PageItem[] = []
  const printed = new Set<number>()
  for (const [block, { type, duplicateOf }] of blocks.entries()) {
    const figure = figureOf.get(block)
    if (figure !== undefined) {
      if (!printed.has(figure)) items.push(figureItem(figure))
      printed.add(figure)
    } else if (type === 'furniture' || duplicateOf !== null) {
      push('fold', block)
    } else if (type === 'list-item') {
      push('list', block)
    } else {
      items.push({ type: 'block', block })
    }
  }
  return items

  function figureItem(figure: number): PageItem {
    const all = figures[figure]?.blocks ?? []
    const isRepeat = (block: number) => blocks[block]?.duplicateOf !== null
    return { type: 'figure', figure, blocks: all.filter((block) => !isRepeat(block)), repeats: all.filter(isRepeat) }
  }

  function push(type: 'fold' | 'list', block: number): void {
    const last = items.at(-1)
    if (last?.type === type) (last.blocks as number[]).push(block)
    else items.push({ type, blocks: [block] })
  }
}
