import { cpSync, existsSync, rmSync } from 'node:fs'
import { defineConfig } from 'tsup'

const viewer = new URL('../web/dist/', import.meta.url)

export default defineConfig({
  entry: { main: 'src/main.ts', worker: 'src/batch/worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  async onSuccess() {
    // `nutgraf view` serves it from the installed package; its single-file form is for other uses.
    if (!existsSync(viewer)) return
    cpSync(viewer, new URL('dist/viewer/', import.meta.url), { recursive: true })
    rmSync(new URL('dist/viewer/nutgraf.html', import.meta.url), { force: true })
  },
})
