import { defineConfig } from 'vitest/config'

const report = process.env.VITEST_REPORT

export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.{ts,mts}',
      'eval/vitest.config.ts',
      'test/vitest.config.ts',
    ],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
