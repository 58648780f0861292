import { useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Piece, readPieces } from '../marks/locate'
import { type Paint, paints } from '../marks/mark'
import { paintHighlights } from '../marks/paint-highlights'
import { article } from '../state/article'
import { litPaints, restingPaints } from '../state/marks'
import { view } from '../state/view'
import { articleLanguage } from '../state/words'
import { listenToPointer } from './pointer'
import { ReadingView } from './reading-view'
import { SourceView } from './source-view'

const litWays: readonly Paint[] = ['evidence', 'related', 'lit', 'selected']
const restingWays = paints.filter((paint) => !litWays.includes(paint))

/** The article's column: its text, the marks in it, and the pointer over it. */
export function Page() {
  const root = useRef<HTMLElement>(null)
  const pieces = useRef<readonly Piece[]>([])

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const paint = () => {
      pieces.current = readPieces(element)
      paintHighlights(pieces.current, restingWays, restingPaints.peek())
      paintHighlights(pieces.current, litWays, litPaints.peek())
    }
    paint()
    // Long texts come in portions: what is laid out later is painted then.
    const observer = new MutationObserver(paint)
    observer.observe(element, { childList: true, subtree: true, characterData: true, attributeFilter: ['data-at'] })
    const ignore = listenToPointer(element)
    return () => {
      observer.disconnect()
      ignore()
    }
  }, [])
  useSignalEffect(() => paintHighlights(pieces.current, restingWays, restingPaints.value))
  useSignalEffect(() => paintHighlights(pieces.current, litWays, litPaints.value))

  return (
    <article ref={root} class={`page ${view.value}`} lang={articleLanguage.value}>
      {!showsHeadline() && (
        <h1 class="visually-hidden" lang="en">
          {view.value === 'reading' ? 'Article' : 'Source of the article'}
        </h1>
      )}
      {view.value === 'reading' ? <ReadingView /> : <SourceView />}
    </article>
  )
}

/** Whether the article's own headline is the page's heading. */
function showsHeadline(): boolean {
  return view.value === 'reading' && article.value.headline !== null
}
