// The table of ARCHITECTURE.md, held against the import statements.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../src')

/** What each stage may import, itself aside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  source: ['model'],
  lexicon: ['model', 'source'],
  layout: ['model', 'source', 'lexicon'],
  language: ['model', 'source', 'lexicon', 'layout'],
  mentions: ['model', 'source', 'lexicon', 'layout', 'language'],
  resolve: ['model', 'source', 'lexicon', 'layout', 'language', 'mentions'],
  formats: ['model', 'source'],
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"]*?)?from '([^']+)'|import\('([^']+)'\)/g),
  ].map(([, named, dynamic]) => named ?? dynamic)
}

describe('stages', () => {
  const stages = files.filter((file) => file.includes('/'))

  it('are the folders that the table names', () => {
    expect([...new Set(stages.map((file) => file.split('/')[0]))].sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each(stages)('%s imports up the table only', (file) => {
    const stage = file.split('/')[0]
    for (const specifier of importsOf(file)) {
      expect(specifier, 'a package inside a stage').toMatch(/^\./)
      const target = relative(root, join(root, file, '..', specifier))
        .replaceAll('\\', '/')
        .split('/')[0]
      expect([stage, ...allowed[stage]], `${file} imports ${specifier}`).toContain(target)
    }
  })
})

describe('the whole', () => {
  it('reads no clock, environment, file or network', () => {
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8')
      expect(text, file).not.toMatch(/\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bfetch\(|from 'node:|Math\.random\(/)
    }
  })

  it('has no giant file', () => {
    for (const file of files.filter((name) => !name.includes('generated/'))) {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length
      expect(lines, file).toBeLessThanOrEqual(500)
    }
  })

  it('names its files in kebab case', () => {
    expect(
      files.filter((file) => !/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/)*[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/.test(file)),
    ).toEqual([])
  })
})
