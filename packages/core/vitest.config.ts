import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'nutgraf', include: ['test/**/*.test.ts'] } })
