import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { resolve } from './resolve.ts'

const entry = fileURLToPath(new URL('../src/worker/worker.ts', import.meta.url))

/** `virtual:worker-code`: the worker with everything in it, names model included, as one string of script. */
export function workerCode(): Plugin {
  return {
    name: 'worker-code',
    resolveId: (source) => (source === 'virtual:worker-code' ? '\0worker-code' : null),
    async load(source) {
      if (source !== '\0worker-code') return null
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        resolve,
        build: {
          write: false,
          target: 'es2022',
          // As a library: no helpers that preload chunks, which would need a document.
          lib: { entry, formats: ['iife'], name: 'nutgrafWorker', fileName: 'worker' },
          rolldownOptions: { output: { codeSplitting: false } },
        },
      })
      const [{ output }] = (Array.isArray(result) ? result : [result]) as [{ output: { code?: string }[] }]
      return `export default ${JSON.stringify(output[0]?.code)}`
    },
  }
}
