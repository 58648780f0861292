// Compiles the JSON Schema of an article from the types in src/model. With --check it writes nothing and fails where the
// schema is stale. The generator knows draft 7; what it writes here means the same in 2020-12 once its definitions are
// renamed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const root = join(import.meta.dirname, '..')
const file = join(root, 'src/formats/article-schema.generated.ts')

const { definitions, ...schema } = createGenerator({
  path: join(root, 'src/model/index.ts'),
  tsconfig: join(root, 'tsconfig.src.json'),
  type: 'Article',
  topRef: false,
  // Fields may be added within a schema version: a reader must not fail on one it doesn't know.
  additionalProperties: true,
  sortProps: false,
  skipTypeCheck: true,
}).createSchema('Article')

const text = JSON.stringify(
  {
    ...schema,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'nutgraf article',
    $defs: definitions,
  },
  // Every number of an article counts or points.
  (_, value) => (value?.type === 'number' ? { ...value, type: 'integer', minimum: 0 } : value),
  2,
).replaceAll('#/definitions/', '#/$defs/')

const module = `// Generated from src/model by scripts/build-schema.ts: edit the types, then run \`pnpm schema\`.
/** JSON Schema, draft 2020-12, of an \`Article\`. More fields may come within a \`schemaVersion\`, so it allows them. */
export const articleSchema: Readonly<Record<string, unknown>> = ${text}
`

if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== module) {
    console.error('src/formats/article-schema.generated.ts is stale: run pnpm schema')
    process.exitCode = 1
  }
} else writeFileSync(file, module)
