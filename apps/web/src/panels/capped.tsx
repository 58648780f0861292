import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

interface Props<T> {
  readonly items: readonly T[]
  readonly size: number
  readonly noun: string
  readonly each: (item: T, index: number) => ComponentChildren
}

/** A list of any length that puts only so many of its items on the page until asked for more. */
export function Capped<T>({ items, size, noun, each }: Props<T>) {
  const shown = useSignal(size)
  const left = items.length - shown.value
  return (
    <>
      {items.slice(0, shown.value).map(each)}
      {left > 0 && (
        <button type="button" class="more" onClick={() => (shown.value += size)}>
          Show more ({left.toLocaleString('en')} {noun} left)
        </button>
      )}
    </>
  )
}
