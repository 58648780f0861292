import { effect } from '@preact/signals'
import { render } from 'preact'
import './styles/index.css'
import { App } from './app'
import { handedOver } from './input/handed-over'
import { openFromAddress } from './input/open'
import { workOffline } from './offline/register'
import { listenToPage } from './page-events'
import { article, nowReady, parserState, startParser } from './state/article'
import { keepSettings } from './state/settings'
import { clip } from './state/words'

// The HTML holds the page as it opens. That is painted first, then taken over, and then the parser is fetched.
afterPaint(() => {
  keepSettings()
  render(<App />, document.getElementById('app') as HTMLElement)
  listenToPage()
  showWhenOpened()
  effect(() => {
    document.title = [clip(article.value.headline ?? '', 100), 'nutgraf'].filter(Boolean).join(' · ')
  })
  void openFromAddress(location.hash).then(nowReady)
  afterPaint(startParser)
  // Where the command line serves the page, nothing of it is to be kept.
  if (!handedOver(location.hash)) workOffline()
})

function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}

/** Where the address names an article, the HTML hides the sample until that article is there, or can't be had. */
function showWhenOpened(): void {
  effect(() => {
    if (!parserState.value.busy) document.documentElement.classList.remove('opening')
  })
}
