import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFile, cacheFolder, type Engine, readCompiled, writeCompiled } from '../src/start/code-cache'
import { loadScripts } from '../src/start/load-scripts'
import { article, nutgraf, temporaryFolder } from './binary'

const folder = temporaryFolder()
const engine = (more: Partial<Engine> = {}): Engine => ({
  platform: 'linux',
  env: {},
  key: 'v20 x64 main.cjs 17',
  user: process.getuid?.() ?? null,
  ...more,
})

describe('cacheFolder()', () => {
  it.each([
    ['linux', { HOME: '/h/nora' }, '/h/nora/.cache/nutgraf'],
    ['linux', { HOME: '/h/nora', XDG_CACHE_HOME: '/var/tmp/nora' }, '/var/tmp/nora/nutgraf'],
    ['linux', { HOME: '/h/nora', XDG_CACHE_HOME: 'relative' }, '/h/nora/.cache/nutgraf'],
    ['darwin', { HOME: '/u/nora' }, '/u/nora/Library/Caches/nutgraf'],
    ['linux', { HOME: '/h/nora', NUTGRAF_CODE_CACHE: '/elsewhere' }, '/elsewhere'],
    ['linux', { HOME: '/h/nora', NUTGRAF_CODE_CACHE: 'off' }, null],
    ['linux', { HOME: '/h/nora', NODE_DISABLE_COMPILE_CACHE: '1' }, null],
    ['linux', {}, null],
  ])('on %s with %j is %s', (platform, env, expected) => {
    expect(cacheFolder(engine({ platform, env }))).toBe(expected)
  })
})

describe('kept code', () => {
  const scripts = [Buffer.from([1, 2, 3]), Buffer.from([]), Buffer.from('\n\n')]
  const place = join(folder.path, 'kept')
  const file = cacheFile(place, engine().key)

  beforeEach(() => writeCompiled(file, place, engine(), scripts))

  it('comes back as it was', () => {
    expect(readCompiled(file, engine())?.map((bytes) => [...bytes])).toEqual(scripts.map((bytes) => [...bytes]))
    expect(readdirSync(place)).toEqual([cacheFile('', engine().key)])
  })

  it('begins where numbers may', () => {
    expect(readCompiled(file, engine())?.map(({ byteOffset }) => byteOffset % 8)).toEqual([0, 0, 0])
  })

  it('fits no other key, even in the same file', () => {
    expect(readCompiled(file, engine({ key: 'v22 x64 main.cjs 17' }))).toBeNull()
    expect(readCompiled(file, engine({ key: 'v20 x64 main.cjs 1' }))).toBeNull()
  })

  it('is nothing once cut off or overwritten', () => {
    const whole = readFileSync(file)
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length))
      expect(readCompiled(file, engine())).toBeNull()
    }
    writeFileSync(file, 'something else')
    expect(readCompiled(file, engine())).toBeNull()
  })

  it.skipIf(process.getuid === undefined)('is nothing where somebody else could have written it', () => {
    chmodSync(file, 0o622)
    expect(readCompiled(file, engine())).toBeNull()
    chmodSync(file, 0o600)
    expect(readCompiled(file, engine({ user: -1 }))).toBeNull()
    expect(readCompiled(file, engine())).not.toBeNull()
  })

  it('goes after a month without a use for it', () => {
    const old = join(place, '12345678.code')
    writeFileSync(old, '')
    utimesSync(old, 0, 0)
    writeFileSync(join(place, 'notes.txt'), '')
    utimesSync(join(place, 'notes.txt'), 0, 0)
    writeCompiled(file, place, engine(), scripts)
    expect(existsSync(old)).toBe(false)
    expect(existsSync(join(place, 'notes.txt'))).toBe(true)
  })

  it('that can’t be written is left', () => {
    const blocked = folder.write('a-file', '')
    expect(() => writeCompiled(join(blocked, 'x.code'), blocked, engine(), scripts)).not.toThrow()
  })
})

describe('loadScripts()', () => {
  const cache = join(folder.path, 'scripts')
  const load = (paths: Record<string, string>) =>
    loadScripts<{ twice: (n: number) => number }>(
      Object.entries(paths).map(([name, path]) => ({ name, path })),
      createRequire(import.meta.url),
    )

  beforeEach(() => {
    process.env.NUTGRAF_CODE_CACHE = cache
  })
  afterEach(() => {
    delete process.env.NUTGRAF_CODE_CACHE
  })

  it('runs what it kept, and keeps it once', async () => {
    const helper = folder.write('helper.cjs', 'exports.two = () => 2')
    const main = folder.write(
      'main.cjs',
      'const { two } = require("helper"), { sep } = require("node:path"); exports.twice = (n) => n * two() * sep.length',
    )
    const first = load({ main, helper })
    expect(first.exports.twice(4)).toBe(8)
    await first.keep()
    const [file] = readdirSync(cache)
    const path = join(cache, String(file))
    utimesSync(path, 1, 1)
    const second = load({ main, helper })
    expect(second.exports.twice(5)).toBe(10)
    await second.keep()
    expect(statSync(path).mtimeMs).toBe(1000)
    // Of the same length, and not the same.
    writeFileSync(helper, 'exports.two = () => 3')
    utimesSync(helper, 2, 2)
    expect(load({ main, helper }).exports.twice(5)).toBe(15)
  })

  it('needs no script whose data it kept', async () => {
    const list = folder.write('list.cjs', 'exports.list = [3, 4]')
    const main = folder.write('sum.cjs', 'exports.sum = () => require("list").list.reduce((sum, n) => sum + n, 0)')
    const loaded: string[] = []
    const loadBoth = () =>
      loadScripts<{ sum: () => number }>(
        [
          { name: 'main', path: main },
          {
            name: 'list',
            path: list,
            data: {
              pack: async (exports) => {
                loaded.push('packed')
                return Uint8Array.from((exports as { list: number[] }).list)
              },
              unpack: (bytes) => {
                loaded.push('unpacked')
                return { list: [...bytes] }
              },
            },
          },
        ],
        createRequire(import.meta.url),
      )
    for (const expected of [['packed'], ['packed', 'unpacked'], ['packed', 'unpacked', 'unpacked']]) {
      const { exports, keep } = loadBoth()
      expect(exports.sum()).toBe(7)
      await keep()
      expect(loaded).toEqual(expected)
    }
  })
})

describe('nutgraf', () => {
  const file = folder.write('ferry.txt', article())
  const cache = join(folder.path, 'of-the-binary')

  it('prints the same with and without kept code, and whatever lies in its place', async () => {
    const env = { NUTGRAF_CODE_CACHE: cache }
    const off = await nutgraf([file], { env: { NUTGRAF_CODE_CACHE: 'off' } })
    expect(existsSync(cache)).toBe(false)
    const first = await nutgraf([file], { env })
    expect(readdirSync(cache)).toHaveLength(1)
    const second = await nutgraf([file], { env })
    expect([first, second]).toEqual([off, off])
    const path = join(cache, String(readdirSync(cache)[0]))
    writeFileSync(path, readFileSync(path).subarray(0, 100_000))
    expect(await nutgraf([file], { env })).toEqual(off)
    expect(statSync(path).size).toBeGreaterThan(100_000)
  })

  it('does without a place for it', async () => {
    const env = { NUTGRAF_CODE_CACHE: file }
    const { code, stderr } = await nutgraf([file], { env })
    expect([code, stderr]).toEqual([0, ''])
  })
})
