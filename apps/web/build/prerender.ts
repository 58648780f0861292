import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'
import { firstSample } from './first-sample.ts'
import { resolve } from './resolve.ts'

/**
 * What must be known before the first paint: the theme that was chosen, and whether the address names another article
 * than the sample, which is then hidden until that article is there.
 */
const early = `{const{classList,dataset}=document.documentElement
if(/^#(a1|file)=/.test(location.hash))classList.add('opening')
try{dataset.theme=localStorage['nutgraf.theme']||'auto'}catch{}}`

/** By this the policy allows it. */
export const earlyHash = `sha256-${createHash('sha256').update(early).digest('base64')}`

/** Puts the page as it opens, on its first sample, into the HTML: it is painted before any script has been loaded. */
export function prerender(): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const page = await renderPage()
        return html.replace('</head>', `<script>${early}</script>\n</head>`).replace('%PAGE%', () => page)
      },
    },
  }
}

async function renderPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve,
    plugins: [firstSample(), noWorker],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const { output } = result as { output: { code: string }[] }
  const code = Buffer.from(output[0]?.code ?? '').toString('base64')
  const { page } = (await import(`data:text/javascript;base64,${code}`)) as { page: string }
  // What is written here must be what a browser's parser makes of it.
  if (/ style=| on[a-z]+=/i.test(page)) throw new Error('the prerendered page holds what its own policy forbids')
  return page
}

/** Nothing is parsed here: the sample has been. */
const noWorker: Plugin = {
  name: 'no-worker',
  enforce: 'pre',
  resolveId: (source) => (source === '#worker-url' ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? `export const workerUrl = () => ''; export const workerType = 'module'` : null),
}
