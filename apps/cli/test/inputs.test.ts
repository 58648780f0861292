import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BINARY, nutgraf, run, temporaryFolder } from './binary'

const folder = temporaryFolder()
const text = 'Café “Zürich” closes\n\nThe café closed on Monday, its owner Zoë Brandt said.\n'
const utf16 = (order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
const sourceOf = async (bytes: Uint8Array, ...args: string[]) => {
  const result = await nutgraf(['-', '-f', 'json', ...args], { input: bytes })
  return { ...result, source: result.code === 0 ? JSON.parse(result.stdout).source : null }
}
const windows = Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1')

describe('an encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16('le')],
    ['UTF-16, big end first', utf16('be')],
    ['gzip', gzipSync(text)],
    ['gzip in two members', Buffer.concat([gzipSync(text.slice(0, 10)), gzipSync(text.slice(10))])],
  ])('%s is told by its bytes', async (_name, bytes) => {
    const { source, stderr } = await sourceOf(bytes)
    expect([source, stderr]).toEqual([text, ''])
  })

  it('that is not UTF-8 is Windows-1252, and a note says so', async () => {
    const { source, stderr } = await sourceOf(windows)
    expect(source).toBe(text)
    expect(stderr).toBe('nutgraf: standard input: not UTF-8, read as Windows-1252\n')
    expect((await sourceOf(windows, '--quiet')).stderr).toBe('')
    expect((await sourceOf(windows, '--encoding', 'windows-1252')).source).toBe(text)
  })

  it('given as utf-8 is held to it', async () => {
    const { code, stdout, stderr } = await sourceOf(windows, '--encoding', 'utf-8')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe('nutgraf: standard input: not valid UTF-8\n')
  })

  it('damaged UTF-8 is not taken for something else', async () => {
    const damaged = Buffer.concat([Buffer.from('ä ö ü ß é '), Uint8Array.from([0xff]), Buffer.from(' more')])
    const { code, stderr } = await sourceOf(damaged)
    expect(code).toBe(1)
    expect(stderr).toContain('damaged UTF-8')
  })

  it('UTF-16 without a mark is not guessed, but named', async () => {
    const little = Buffer.from('Harbour to close, says mayor', 'utf16le')
    const { code, stderr } = await sourceOf(little)
    expect(code).toBe(1)
    expect(stderr).toBe('nutgraf: standard input: looks like UTF-16 without its mark (--encoding utf-16le)\n')
    expect((await sourceOf(little.swap16())).stderr).toContain('--encoding utf-16be')
    expect((await sourceOf(little, '--encoding', 'utf-16be')).source).toBe('Harbour to close, says mayor')
  })

  it('may be any that the platform knows', async () => {
    const { source } = await sourceOf(Buffer.from([0x83, 0x6e, 0x83, 0x8d]), '--encoding', 'shift_jis')
    expect(source).toBe('ハロ')
  })
})

describe('what can’t be read is one line and exit code 1', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  it.each([
    ['a missing file', () => join(folder.path, 'none.txt'), 'no such file'],
    ['a binary file', () => folder.write('picture.txt', png), 'not a text file'],
    ['damaged gzip', () => folder.write('broken.txt', gzipSync(text).subarray(0, 30)), 'damaged gzip'],
    ['a pattern without matches', () => join(folder.path, '*.nothing'), 'no file matches'],
  ])('%s', async (_name, path, message) => {
    const { code, stdout, stderr } = await nutgraf([path(), '--format', 'page'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^nutgraf: [^\n]+\n$/)
    expect(stderr).toContain(message)
  })

  it('a file over --max-size, also when gzip makes it small', async () => {
    const packed = folder.write('bomb.txt.gz', gzipSync('a '.repeat(1_000_000)))
    const plain = folder.write('long.txt', 'a '.repeat(1_000_000))
    for (const path of [packed, plain]) {
      const { code, stderr } = await nutgraf([path, '--max-size', '100k'])
      expect(code).toBe(1)
      expect(stderr).toContain('longer than 100 KB')
    }
  })

  it('a folder without permission to read it', async ({ skip }) => {
    const locked = join(folder.path, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o000)
    chmodSync(folder.path, 0o755)
    const asRoot = process.getuid?.() === 0
    const nobody = asRoot ? { uid: 65534, gid: 65534 } : {}
    const result = await run(process.execPath, [BINARY, '--no-config', locked], {
      spawn: { ...nobody, cwd: '/' },
    }).catch(() => null)
    if (asRoot && (result === null || /Cannot find module|EACCES/.test(result.stderr))) {
      skip('root reads everything, and this build is not readable for another user')
    }
    expect(result?.code).toBe(1)
    expect(result?.stderr).toBe(`nutgraf: ${locked}: no permission to read it\n`)
    chmodSync(locked, 0o755)
  })
})

it('finds files by pattern and in folders, in the order of their names', async () => {
  mkdirSync(join(folder.path, 'tree/deep'), { recursive: true })
  for (const name of ['tree/b.txt', 'tree/a.txt', 'tree/deep/c.txt', 'tree/.hidden.txt', 'tree/table.csv'])
    folder.write(name, text)
  const inputs = async (operand: string) =>
    (await nutgraf([operand], { cwd: folder.path })).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).input)
  expect(await inputs('tree')).toEqual(['tree/a.txt', 'tree/b.txt', 'tree/deep/c.txt'])
  expect(await inputs('tree/**/*.txt')).toEqual(['tree/a.txt', 'tree/b.txt', 'tree/deep/c.txt'])
})

it('reads links to files, follows none to folders, and loses nothing by one that leads nowhere', async () => {
  mkdirSync(join(folder.path, 'links/deep'), { recursive: true })
  folder.write('links/a.txt', text)
  folder.write('links/deep/c.txt', text)
  folder.write('links/z.txt', text)
  for (const [link, target] of [
    ['links/b.txt', 'a.txt'],
    ['links/deep/up', '..'],
    ['links/nowhere.txt', 'none.txt'],
    ['links/round.txt', 'round.txt'],
  ] as const)
    symlinkSync(target, join(folder.path, link))
  const records = async (operand: string) => {
    const { code, stdout } = await nutgraf([operand], { cwd: folder.path })
    const lines = stdout.trimEnd().split('\n')
    return { code, inputs: lines.map((line) => JSON.parse(line)).map(({ input, error }) => [input, error ?? null]) }
  }
  const read = ['links/a.txt', 'links/b.txt', 'links/deep/c.txt'].map((name) => [name, null])
  expect(await records('links')).toEqual({
    code: 1,
    inputs: [
      ...read,
      ['links/nowhere.txt', 'no such file'],
      ['links/round.txt', 'its links lead round in a circle'],
      ['links/z.txt', null],
    ],
  })
  expect(await records('links/**/*.txt')).toEqual({ code: 0, inputs: [...read, ['links/z.txt', null]] })
  expect((await records(`${folder.path}/links/**/[bc].txt`)).inputs).toHaveLength(2)
})

it('reads a file that is called like a command when it is ./quotes', async () => {
  folder.write('quotes', text)
  const { code, stdout } = await nutgraf(['./quotes', '-f', 'json'], { cwd: folder.path })
  expect(code).toBe(0)
  expect(JSON.parse(stdout).source).toBe(text)
})
