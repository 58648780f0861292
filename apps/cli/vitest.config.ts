import { defineConfig } from 'vitest/config'

// Who lands a change elsewhere in the repository waits for the short ones only; `npm test` runs them all.
const include = process.env.LAND ? ['test/basics.test.ts'] : ['test/**/*.test.ts']

export default defineConfig({ test: { name: 'cli', include, testTimeout: 30_000 } })
