import { render } from 'preact'
import './styles/index.css'
import { App } from './app'
import { handedOver } from './input/handed-over'
import { openFromAddress } from './input/open'
import { workOffline } from './offline/register'
import { listenToPage } from './page-events'
import { startParser } from './state/article'

render(<App />, document.getElementById('app') as HTMLElement)
listenToPage()
void openFromAddress(location.hash)

// The sample was parsed when the page was built: it is painted before the parser and its names model are fetched.
requestAnimationFrame(() => setTimeout(startParser))
// Where the command line serves the page, nothing of it is to be kept.
if (!handedOver(location.hash)) workOffline()
