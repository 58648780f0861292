// Documents go stale where nobody looks: every path they name must be there, and nothing may name one machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '..')
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: repository, encoding: 'utf8' })
  .split('\0')
  .filter(Boolean)
const documents = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))

describe('documents', () => {
  it.each(documents)('%s links only to what is there', (file) => {
    const text = readFileSync(join(repository, file), 'utf8')
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1])
      .filter((link) => !/^[a-z]+:/.test(link))
    expect(links.filter((link) => !existsSync(join(repository, dirname(file), link)))).toEqual([])
  })

  it.each(documents)('%s names only paths that are there', (file) => {
    const text = readFileSync(join(repository, file), 'utf8')
    const paths = [...text.matchAll(/`((?:packages|apps|eval|docs|samples|test)\/[\w./-]+)`/g)].map((match) => match[1])
    // Built files are not in the repository.
    expect(paths.filter((path) => !path.includes('/dist') && !existsSync(join(repository, path)))).toEqual([])
  })
})

describe('the repository', () => {
  it('records no download address and no path of one machine', () => {
    const lockfile = readFileSync(join(repository, 'pnpm-lock.yaml'), 'utf8')
    expect(lockfile).not.toMatch(/tarball: http/)
    const machine = /(?:^|[\s"'`(])(?:\/root|\/home\/\w+|\/work)\//m
    const named = tracked.filter((file) => {
      if (
        /\.(png|webp|ico|gz|bin)$/.test(file) ||
        file === 'test/documents.test.ts' ||
        !existsSync(join(repository, file))
      )
        return false
      return machine.test(readFileSync(join(repository, file), 'utf8'))
    })
    expect(named).toEqual([])
  })
})
