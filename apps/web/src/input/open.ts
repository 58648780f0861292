// Every way an article comes in ends here.
import { draftOf } from '../corrections/draft'
import { setArticle, setDraft } from '../state/article'
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
    const draft = await draftFromFragment(fragment)
    reset()
    setDraft(draft)
  })
}

function show(opened: Opened, published = ''): void {
  reset()
  if (opened.kind === 'article') {
    setArticle(opened.article)
    return
  }
  setDraft(draftOf(opened.text, published))
  notice.value = opened.notice
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
