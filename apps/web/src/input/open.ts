// Every way an article comes in ends here.
import { corrections, type Draft, draftOf } from '../corrections/draft'
import { count } from '../count'
import { draft, setArticle, setDraft } from '../state/article'
import { shownPerson } from '../state/filters'
import { notice } from '../state/notice'
import { selected } from '../state/selection'
import { shownSample } from '../state/shown-sample'
import { fetchHandedOver, handedOver } from './handed-over'
import { type Opened, readFile, readText } from './read-file'
import { samples } from './samples'
import { draftFromFragment, isShared } from './share'

export function openText(text: string): void {
  forgetAddress()
  show(readText(text))
}

export async function open(file: Blob): Promise<void> {
  await attempt(async () => {
    const opened = await readFile(file)
    forgetAddress()
    show(opened)
  })
}

export async function openSample(id: string): Promise<void> {
  const sample = samples.find((candidate) => candidate.id === id)
  if (!sample) return
  await attempt(async () => {
    const text = await sample.load()
    forgetAddress()
    show({ kind: 'text', text, notice: null })
    shownSample.value = id
  })
}

/** The article that the address names, if it names one. */
export async function openFromAddress(fragment: string): Promise<void> {
  await attempt(async () => {
    const given = handedOver(fragment)
    if (given) return show(await fetchHandedOver(given), given.published)
    if (!isShared(fragment)) return
    const shared = await draftFromFragment(fragment)
    reset()
    setDraft(shared)
  })
}

function show(opened: Opened, published = ''): void {
  const before = draft.value
  reset()
  if (opened.kind === 'article') setArticle(opened.article)
  else {
    setDraft(draftOf(opened.text, published))
    notice.value = opened.notice
  }
  const made = corrections(before)
  if (made > 0) offerBack(before, `${count(made, 'correction')} went with the article before.`)
}

/** No text at all. */
export function clear(): void {
  const before = draft.value
  setDraft(draftOf(''))
  if (before.text !== '') offerBack(before, 'Cleared.')
}

/** The parser's own reading. */
export function dropCorrections(): void {
  const before = draft.value
  setDraft(draftOf(before.text, before.published))
  offerBack(before, `${count(corrections(before), 'correction')} dropped.`)
}

/** A paste at the wrong moment must not cost what was done by hand. */
function offerBack(before: Draft, text: string): void {
  const undo = () => {
    reset()
    setDraft(before)
  }
  notice.value = { text, undo }
}

function reset(): void {
  selected.value = null
  shownPerson.value = null
  shownSample.value = null
  notice.value = null
  window.scrollTo({ top: 0, behavior: 'instant' })
}

/** Another article takes the place of the one that the address names: whoever copies the address must not share that. */
function forgetAddress(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search)
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error)
  }
}
