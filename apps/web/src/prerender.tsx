// The page as it opens, as HTML. Runs when the page is built (build/prerender.ts), not in the browser.
import { renderToString } from 'preact-render-to-string'
import { App } from './app'

export const page = renderToString(<App />)
