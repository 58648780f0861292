import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const id = 'phone-call'
const file = new URL(`../../../samples/${id}.txt`, import.meta.url)

/** `virtual:first-sample`: the sample that the page opens on, already parsed. */
export function firstSample(): Plugin {
  return {
    name: 'first-sample',
    resolveId: (source) => (source === 'virtual:first-sample' ? '\0first-sample' : null),
    async load(source) {
      if (source !== '\0first-sample') return null
      const { parse } = await import('nutgraf')
      const article = JSON.stringify(parse(await readFile(file, 'utf8')))
      return `export const firstSample = { id: ${JSON.stringify(id)}, article: JSON.parse(${JSON.stringify(article)}) }`
    },
  }
}
