// What users install: the packed tarballs in an empty folder, by import, by require and as a command.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '..')
const published = ['packages/names-en', 'packages/core', 'apps/cli']
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-packed-'))
const sample = join(repository, 'samples/phone-call.txt')

function run(command: string, argv: string[], cwd = folder): string {
  return execFileSync(command, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  for (const path of published) run('pnpm', ['pack', '--pack-destination', folder], join(repository, path))
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed packages', () => {
  it('work by import', () => {
    writeFileSync(
      join(folder, 'import.mjs'),
      `import { readFileSync } from 'node:fs'
      import { parse } from 'nutgraf'
      import { createParser } from 'nutgraf/parser'
      import { parseLayout } from 'nutgraf/layout'
      const source = readFileSync(${JSON.stringify(sample)}, 'utf8')
      console.log(JSON.stringify([parse(source).headline, createParser({ names: null })(source).headline, parseLayout(source).headline]))`,
    )
    const [full, bare, layout] = JSON.parse(run('node', ['import.mjs']))
    expect(full).toBe(readFileSync(sample, 'utf8').split('\n')[0])
    expect(bare).toBe(full)
    expect(layout).toBe(full)
  })

  it('work by require', () => {
    writeFileSync(
      join(folder, 'require.cjs'),
      `console.log(require('nutgraf').parse(require('node:fs').readFileSync(${JSON.stringify(sample)}, 'utf8')).schemaVersion)`,
    )
    expect(run('node', ['require.cjs']).trim()).toBe('1')
  })

  describe.each(['README.md', 'packages/core/README.md', 'packages/names-en/README.md'])(
    'with the code of %s',
    (file) => {
      // The examples of one document follow each other; each says what it imports, and `text` is an article.
      const blocks = [...readFileSync(join(repository, file), 'utf8').matchAll(/^```js\n(.*?)^```$/gms)]
      const code = blocks.map(([, block]) => block).join('\n')
      const name = file.replaceAll(/\W/g, '-')

      it('run', () => {
        expect(code).toContain('import ')
        const head = `const text = (await import('node:fs')).readFileSync(${JSON.stringify(sample)}, 'utf8')\n`
        writeFileSync(join(folder, `${name}.mjs`), head + code)
        if (code.includes('console.log')) expect(run('node', [`${name}.mjs`])).toContain('Ingrid Lindqvist')
        else run('node', [`${name}.mjs`])
      })

      it.each([
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ])('are typed, as %s modules found as by %s', (module, resolution) => {
        writeFileSync(
          join(folder, `${name}.mts`),
          `declare const text: string; declare const console: { log(...words: unknown[]): void }\n${code}\nexport {}`,
        )
        const argv = `--noEmit --strict --target es2022 --lib es2023 --module ${module} --moduleResolution ${resolution}`
        const tsc = join(repository, 'node_modules/typescript/bin/tsc')
        run('node', [tsc, ...argv.split(' '), `${name}.mts`])
      })
    },
  )

  it('work as a command', () => {
    const article = JSON.parse(run(join(folder, 'node_modules/.bin/nutgraf'), ['--format', 'json', sample]))
    expect(article.headline).toBe(readFileSync(sample, 'utf8').split('\n')[0])
  })

  it.each(published)('%s ships its licence, its readme and nothing of its sources', (path) => {
    const { name } = JSON.parse(readFileSync(join(repository, path, 'package.json'), 'utf8'))
    const files = readdirSync(join(folder, 'node_modules', name))
    expect(files).toContain('LICENSE')
    expect(files).toContain('README.md')
    expect(files).not.toContain('src')
    expect(files).not.toContain('test')
  })
})
