// Showing a place of the text: the page scrolls there, and opens what is folded.
import type { Span } from 'nutgraf'
import { placeOf, rangeOf, readPieces } from '../marks/locate'
import { article } from './article'
import { selected } from './selection'
import { spanOf, type Target } from './target'
import { sheetOpen } from './view'

/** Chooses something: the card explains it. With `scroll`, the text goes to where it stands. */
export function choose(target: Target, { scroll }: { readonly scroll: boolean }): void {
  selected.value = target
  sheetOpen.value = true
  const span = spanOf(article.value, target)
  if (scroll && span) goTo(span)
  requestAnimationFrame(revealRow)
}

/** Brings the chosen thing's row of the open panel into the panel's view; the page stays where it is. */
function revealRow(): void {
  const panel = document.querySelector('.panel')
  const row = panel?.querySelector('[aria-pressed="true"]')
  if (!panel || !row) return
  const inner = panel.getBoundingClientRect()
  const { top, bottom } = row.getBoundingClientRect()
  if (top < inner.top || bottom > inner.bottom) panel.scrollTop += top - inner.top - 48
}

function goTo(span: Span): void {
  const root = document.querySelector('.page')
  if (!root) return
  const place = placeOf(readPieces(root), span)
  if (!place) return
  const element = place.startContainer.parentElement
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  // Content that was off the screen gets its layout only now.
  element?.scrollIntoView({ block: 'nearest' })
  const { top, bottom } = rangeOf(place).getBoundingClientRect()
  const header = 120
  const free = freeHeight()
  if (top < header || bottom > free) {
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches
    window.scrollBy({ top: top - Math.max(header, free / 3), behavior: reduced ? 'instant' : 'smooth' })
  }
}

/** The window's height that no sheet covers. */
function freeHeight(): number {
  const aside = document.querySelector('.side')
  if (!aside || getComputedStyle(aside).position !== 'fixed') return window.innerHeight - 24
  return aside.getBoundingClientRect().top - 8
}
