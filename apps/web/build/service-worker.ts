import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const template = new URL('../src/offline/service-worker.js', import.meta.url)
/** The worker itself is never kept, and the single file is a download, not a part of the page. */
const left = new Set(['service-worker.js', 'nutgraf.html'])

/** Writes the service worker with the list of the build's files; its version is their contents' hash. */
export function serviceWorker(): Plugin {
  let folder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir)
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile() && !left.has(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file.slice(folder.length)).update(await readFile(file))
      const names = ['./', ...files.map((file) => `.${file.slice(folder.length).replaceAll('\\', '/')}`)]
      const text = (await readFile(template, 'utf8'))
        .replace('__FILES__', JSON.stringify(names))
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
      await writeFile(join(folder, 'service-worker.js'), text)
    },
  }
}
