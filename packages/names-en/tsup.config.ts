import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // TypeScript 6 deprecates an option that the declaration build still sets.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
