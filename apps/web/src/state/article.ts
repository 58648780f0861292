// The article on the page: the draft that the reader gave, and what the parser makes of it.

import { firstSample } from 'virtual:first-sample'
import { computed, signal } from '@preact/signals'
import type { Article, ParseOptions } from 'nutgraf'
import { applySpeakers } from '../corrections/apply-speakers'
import { type Draft, draftOf } from '../corrections/draft'
import { correctionsIn } from '../corrections/read-corrections'
import { askToParse, startWorker } from '../worker/client'
import { notice } from './notice'

export const draft = signal<Draft>(draftOf(firstSample.article.source))
const reading = signal<Article>(firstSample.article)

/** What the page shows: the parser's reading with the reader's corrections. */
export const article = computed(() => applySpeakers(reading.value, draft.value.speakers))

/** `busy` until the page works, and while a newer reading is under way; `names` once the trained names model took part. */
export const parserState = signal({ busy: true, names: true, milliseconds: 0 })

let next: Draft | null = null
let running = false
/** Counts the articles that were opened as they are: a reading asked for before must not replace them. */
let opened = 0

/** Shows another draft. Of drafts that come in faster than they can be parsed, only the last is. */
export function setDraft(newer: Draft): void {
  draft.value = newer
  next = newer
  void parseNext()
}

/** Shows an article that was parsed before, as it is; the parser comes in when something is changed. */
export function setArticle(parsed: Article): void {
  next = null
  opened++
  draft.value = correctionsIn(parsed)
  reading.value = parsed
  parserState.value = { busy: false, names: true, milliseconds: 0 }
}

async function parseNext(): Promise<void> {
  if (running) return
  running = true
  while (next) {
    const current: Draft = next
    next = null
    const asked = opened
    parserState.value = { ...parserState.value, busy: true }
    try {
      const { article, milliseconds, names } = await askToParse(current.text, optionsOf(current))
      if (asked !== opened) continue
      reading.value = article
      parserState.value = { busy: next !== null, names, milliseconds }
    } catch (error) {
      parserState.value = { ...parserState.value, busy: false }
      notice.value = `The text could not be parsed: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  running = false
}

function optionsOf({ published, hints }: Draft): ParseOptions {
  return { ...(published && { published }), ...(hints.length > 0 && { hints }) }
}

/** The page works, and if its address named an article, that has been taken in. */
export function nowReady(): void {
  parserState.value = { ...parserState.peek(), busy: running }
}

/** Starts the parser; what was read before the names model came is read again with it. */
export function startParser(): void {
  startWorker(() => {
    if (!parserState.peek().names) setDraft(draft.peek())
  })
}
