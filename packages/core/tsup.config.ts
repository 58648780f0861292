import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    parser: 'src/parser.ts',
    layout: 'src/layout.ts',
    formats: 'src/formats/index.ts',
    csv: 'src/formats/csv.ts',
    'json-ld': 'src/formats/json-ld.ts',
    markdown: 'src/formats/markdown.ts',
    ninjs: 'src/formats/ninjs.ts',
    schema: 'src/formats/schema.ts',
    nlcst: 'src/formats/nlcst.ts',
    tables: 'src/formats/tables.ts',
    'web-annotation': 'src/formats/web-annotation.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  // Reading the code is a good part of a cold start. Names stay, for the sake of stack traces. CommonJS stays as it is:
  // the step that makes it of the split modules breaks code without blanks.
  esbuildOptions(options, { format }) {
    options.minifyWhitespace = format === 'esm'
    options.minifySyntax = format === 'esm'
  },
  // TypeScript 6 deprecates an option that the declaration build still sets.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
