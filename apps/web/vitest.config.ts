import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'web', include: ['test/**/*.test.ts'], testTimeout: 60_000, retry: 3 } })
