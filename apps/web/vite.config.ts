import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { filesPolicy } from './build/csp.ts'
import { firstSample } from './build/first-sample.ts'
import { prerender } from './build/prerender.ts'
import { resolve } from './build/resolve.ts'
import { serviceWorker } from './build/service-worker.ts'
import { singleFile } from './build/single-file.ts'
import { workerCode } from './build/worker-code.ts'

// `vite build` writes the page as static files; `vite build --mode single` writes it as one HTML file beside them.
export default defineConfig(({ mode, command }) => {
  const single = mode === 'single'
  const worker = fileURLToPath(new URL(`src/worker/url-${single ? 'inline' : 'file'}.ts`, import.meta.url))
  // Data apart from code, each in its own file: their sizes have limits of their own. Some lists of words and characters
  // are kept beside the code that uses them; those files hold nothing else.
  const groups = [
    { name: 'names', test: /[\\/]names-en[\\/]/ },
    { name: 'lexicons', test: /[\\/]generated[\\/]|[\\/](function-words|modifier-words|character-ranges)\.ts$/ },
  ]
  // Together they are smaller than each for itself.
  const samples = { name: 'samples', test: /[\\/]samples[\\/]/ }
  const sample = { name: 'sample', test: /first-sample/ }
  return {
    base: './',
    publicDir: single ? false : 'public',
    resolve: { alias: [...resolve.alias, { find: '#worker-url', replacement: worker }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      firstSample(),
      prerender(),
      ...(single ? [workerCode(), singleFile()] : [csp(command === 'serve'), serviceWorker()]),
    ],
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: { groups } } } },
    build: {
      target: 'es2022',
      emptyOutDir: !single,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: single ? false : { groups: [samples, sample] } } },
    },
  }
})

/** The development server injects scripts and styles of its own, which the policy would forbid. */
function csp(development: boolean) {
  return {
    name: 'csp',
    transformIndexHtml: (html: string) =>
      development ? html.replace(/<meta http-equiv.*\n/, '') : html.replace('%CSP%', filesPolicy),
  }
}
